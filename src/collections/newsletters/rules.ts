import type { NewsFile } from "#src/collections/news/schema.ts";
import type { NewsletterFile } from "./schema.ts";
import type { Content, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { listNearest } from "#src/core/text/nearest.ts";
import type { Problem } from "#src/check/problems.ts";

/** Issues of one sender have different numbers, and `collection/id` names an existing collection. */
const checkNewsletters: Rule = (content) => [...checkNumbers(content), ...checkCollections(content)];

/** The rules of newsletters. */
export const rules: readonly Rule[] = [checkNewsletters];

function checkNumbers(content: Content): Problem[] {
  const seen = new Map<string, string>();
  return content.entries.newsletters.flatMap((issue) => {
    const { number, publishedBy } = issue.data;
    if (number === undefined) return [];
    const key = `${publishedBy?.entity?.id ?? publishedBy?.name ?? ""} ${number}`;
    const other = seen.get(key);
    if (other !== undefined)
      return [problemAt(issue, "newsletter-number-duplicate", ["number"], { number, other })];
    seen.set(key, issue.file);
    return [];
  });
}

/** `checkReferences` checks the id, but ignores a collection that does not exist. */
function checkCollections(content: Content): Problem[] {
  const known = Object.keys(content.entries);
  return [...content.entries.news, ...content.entries.newsletters].flatMap((entry) =>
    listKeys(entry.data).flatMap(({ collection, path }) => {
      if (known.includes(collection)) return [];
      const nearest = listNearest(collection, known);
      const corrected = nearest.length > 0 ? nearest.join(", ") : undefined;
      return [problemAt(entry, "entry-collection-unknown", path, { collection, corrected })];
    }),
  );
}

type Keyed = Partial<Pick<NewsFile, "related"> & Pick<NewsletterFile, "sections">>;

/** The references to entries of any collection in news and newsletters. */
const listKeys = ({ related = [], sections = [] }: Keyed) => [
  ...related.map(({ collection }, index) => ({ collection, path: ["related", index] })),
  ...sections.flatMap(({ items }, section) =>
    items.flatMap(({ entry }, index) =>
      entry ? [{ collection: entry.collection, path: ["sections", section, "items", index, "entry"] }] : [],
    ),
  ),
];
