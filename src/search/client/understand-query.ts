import { searchPaths } from "#src/search/addresses.ts";
import type { QueryPart } from "#src/search/understanding/query-part.ts";
import type { TermsFile } from "#src/search/understanding/terms-file.ts";
import { understand } from "#src/search/understanding/understand.ts";
import type { IndexFiles } from "./index-files.ts";

/** What is understood of a query, and by which terms. */
export type Understood = { parts: QueryPart[]; terms: TermsFile };

/** Terms that are not known: nothing is understood by them. */
const NO_TERMS: TermsFile = { directory: { name: "", href: "" }, places: [], terms: [], kinds: [] };

/** The portal's terms; none where they cannot be loaded. */
export const loadTerms = (files: IndexFiles): Promise<TermsFile> =>
  files.load<TermsFile>(`..${searchPaths.searchTerms}`).catch(() => NO_TERMS);

/** Understands a query by the portal's terms; without them nothing is understood, and the words alone are searched. */
export async function understandQuery(
  files: IndexFiles,
  { term, plain }: { term: string; plain: readonly string[] },
): Promise<Understood> {
  const terms = await loadTerms(files);
  return { parts: understand(term, terms, plain), terms };
}
