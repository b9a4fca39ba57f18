import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

/** An entry of an Atom feed; `title` is HTML. */
export type FeedEntry = {
  id: string;
  title: { "#text": string };
  updated: string;
  link: { "@_href": string };
};

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" });

/** Reads an Atom feed of a built site; throws when it is no XML. */
export function readFeed(folder: string, path: string) {
  const text = readFileSync(join(folder, path), "utf8");
  const { feed } = parser.parse(text, true) as { feed: Record<string, unknown> };
  const entries = (feed["entry"] ?? []) as FeedEntry[];
  return { id: String(feed["id"]), updated: String(feed["updated"]), entries };
}
