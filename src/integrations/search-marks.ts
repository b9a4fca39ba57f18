const ATTRIBUTES = String.raw`(?: [\w-]+(?:="[^"]*")?)*`;
/** What `SearchRecord.astro` draws. */
const RECORD = new RegExp(
  String.raw`<div hidden data-pagefind-meta="[^"]*"${ATTRIBUTES}>(?:<span${ATTRIBUTES}></span>)*</div>`,
  "g",
);
/** The mark of a part that the search passes over, within a tag. */
const PASSED_OVER = /(<[a-z][^<>]*?) data-pagefind-ignore(?:="[^"]*")?(?=[ >])/g;

/** A page as visitors get it: without the record and the marks that only the search index needs. */
export const withoutSearchMarks = (html: string): string =>
  html.replaceAll(RECORD, "").replaceAll(PASSED_OVER, "$1");
