import { allDefinitions } from "#src/collections/index.ts";
import { listEntries, type Content } from "#src/collections/content.ts";
import { toVocabularies } from "#src/collections/content-vocabularies.ts";
import type { LinkWords } from "#src/collections/definition.ts";
import { paths } from "#src/i18n/paths.ts";

/** The address of the page that an entry has to itself, or of the place on a page where it stands. */
export type EntryPage = { file: string; address: string };

/** An award has a page when it has an edition, whose entry then names it. */
const withPages = allDefinitions.filter(({ id }) => id !== "awards");

/** The page of each entry, as its definition names it; entries whose fields do not say it are left out. */
export function listEntryPages(content: Content): EntryPage[] {
  const words: LinkWords = { language: "pl", t: (key) => key, vocabularies: toVocabularies(content) };
  const linked = withPages.flatMap(({ id: collection, link }) =>
    listEntries(content, collection).flatMap((entry): EntryPage[] => {
      const address = link && findAddress(() => link(entry.id, entry.data, words).href);
      return address === undefined ? [] : [{ file: entry.file, address }];
    }),
  );
  const people = content.entries.speakers
    .filter(({ data }) => data.consent?.scope.includes("name"))
    .map(({ id, file }) => ({ file, address: paths.speaker(id) }));
  const units = content.entries.territory.flatMap(({ file, data: { slug = "", level } }): EntryPage[] => {
    if (level === "county") return [{ file, address: paths.county(slug) }];
    return level === "municipality" ? [{ file, address: paths.municipality(slug) }] : [];
  });
  return [...linked, ...people, ...units];
}

/** Addresses need no texts; a name of an entry whose fields are broken may throw. */
function findAddress(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
