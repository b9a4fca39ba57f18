/** Markdown or MDX under the front matter; blank lines in front of it make its line numbers those of the file. */
export type Body = { text: string; format: "md" | "mdx" };
