import type { NewsletterFile } from "./schema.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toMaterial, type FileFacts, type FileSizes } from "#src/core/links/material.ts";

/** One item of a newsletter: a link, with a note if the editor wrote one. */
export type NewsletterItem = { name: string; href: string; note: string | undefined };

/** An issue of a newsletter with its links resolved. */
export type Newsletter = Omit<NewsletterFile, "sections" | "publishedBy" | "file"> & {
  id: string;
  href: string;
  publishedBy: PartyLink | undefined;
  sections: { title: string; items: NewsletterItem[] }[];
  file: ({ url: string } & FileFacts) | undefined;
};

/** What is needed to resolve it: links of entities by id and of entries by `collection/id`, and sizes of files. */
export type NewsletterContext = {
  entities: ReadonlyMap<string, Link>;
  links: (key: { collection: string; id: string }) => Link | undefined;
  fileSizes: FileSizes;
};

/** Derives an issue's model; an item whose entry has no page is left out, and so is a section without items. */
export function toNewsletter(
  id: string,
  href: string,
  file: NewsletterFile,
  { entities, links, fileSizes }: NewsletterContext,
): Newsletter {
  const toItem = ({ entry, url, title, note }: FileItem): NewsletterItem[] => {
    const link = entry ? links(entry) : { name: title ?? "", href: url ?? "" };
    return link ? [{ name: title ?? link.name, href: link.href, note }] : [];
  };
  return {
    ...file,
    id,
    href,
    publishedBy: file.publishedBy && toPartyLink(file.publishedBy, entities),
    sections: file.sections
      .map(({ title, items }) => ({ title, items: items.flatMap(toItem) }))
      .filter(({ items }) => items.length > 0),
    file: file.file && { ...file.file, ...toMaterial(file.file, fileSizes) },
  };
}

type FileItem = NewsletterFile["sections"][number]["items"][number];
