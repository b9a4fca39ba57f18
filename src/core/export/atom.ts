import { Feed } from "feed";
import { escapeHtml } from "#src/core/html/escape-html.ts";
import { toWritable } from "#src/core/text/writable.ts";

/** One entry of a feed. Addresses are full; texts are plain, without HTML. */
export type AtomEntry = {
  /** A permanent address or URI, never given to another entry. */
  id: string;
  url: string;
  title: string;
  /** ISO 8601 with offset. */
  updatedAt: string;
  /** Paragraphs of the entry. */
  paragraphs: readonly string[];
};

/** What a feed says of itself; `feedUrl` is its own full address and its permanent id. */
export type AtomFeed = {
  title: string;
  subtitle?: string | undefined;
  url: string;
  feedUrl: string;
  author: string;
  entries: readonly AtomEntry[];
  /** The update time of a feed without entries, ISO 8601. */
  startedAt: string;
};

/**
 * An Atom feed (RFC 4287), entries in the order given; titles and contents of the library are HTML (section 3.1.1.2). `updated` is that of the latest entry, so that two builds of
 * the same content give the same bytes.
 */
export function toAtom(about: AtomFeed): string {
  const { title, subtitle, url, feedUrl, author, entries, startedAt } = toWritable(about);
  const latest = Math.max(...[startedAt, ...entries.map(({ updatedAt }) => updatedAt)].map(Date.parse));
  const feed = new Feed({
    id: feedUrl,
    title,
    ...(subtitle && { description: subtitle }),
    link: url,
    updated: new Date(latest),
    feedLinks: { atom: feedUrl },
    author: { name: author },
    generator: "Społecznik",
    copyright: "",
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      link: entry.url,
      title: escapeHtml(entry.title),
      date: new Date(entry.updatedAt),
      content: entry.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(""),
    });
  return feed.atom1();
}
