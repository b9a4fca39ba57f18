/** A part of a text: plain, as it is written in a file, or a link. */
export type TextPart = { text: string; isCode?: true; href?: string };

/** The parts of a line of Markdown that has nothing but `code` and [links](/). */
export const splitText = (markdown: string): TextPart[] =>
  markdown
    .split(/(`[^`]*`|\[[^\]]*\]\([^)]*\))/)
    .filter((part) => part !== "")
    .map((part) => {
      const [, text, href] = /^\[(.*)\]\((.*)\)$/.exec(part) ?? [];
      if (text !== undefined && href !== undefined) return { text, href };
      return part.startsWith("`") ? { text: part.slice(1, -1), isCode: true } : { text: part };
    });
