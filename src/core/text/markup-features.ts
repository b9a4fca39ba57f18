/** How the portal reads Markdown, in the check and for pages alike. Front matter is cut off before. */
export const markupFeatures = { frontmatter: false, smartPunctuation: false } as const;

/** What readers hear of footnotes, by the language of a portal. */
export const footnoteWords = {
  pl: { label: "Przypisy", backLabel: "Wróć do odsyłacza {reference}" },
  en: { label: "Footnotes", backLabel: "Back to reference {reference}" },
} as const;
