/** Addresses of the search: its page, and the file of what it understands of queries. */
export const searchPaths = { search: "/szukaj/", searchTerms: "/szukaj/pojecia.json" };
