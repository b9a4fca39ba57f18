/** How the portal reads Markdown, in the check and for pages alike. Front matter is cut off before. */
export const markupFeatures = { frontmatter: false, smartPunctuation: false } as const;
