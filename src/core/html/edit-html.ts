import { Parser, type Handler } from "htmlparser2";

/**
 * Callbacks that edit a page. Names are in lower case; texts and values are as written, with their entities. Every
 * opened element is also closed, one without an end tag (`<br>`, an unclosed `<p>`) where HTML closes it.
 */
export type HtmlEditor = {
  /** `offset` is the end of the start tag's name on the edited page, where another attribute can be added. */
  open?: ((element: string, offset: number) => void) | undefined;
  close?: ((element: string) => void) | undefined;
  /** An attribute of the element that opened last; returns the value to write in place of the old one. */
  attribute?: ((name: string, value: string) => string) | undefined;
  /** A run of text between two tags, also in scripts and styles; returns what to write in its place. */
  text?: ((text: string) => string) | undefined;
};

/** Edits a page in one pass. Bytes that the editor does not change stay as they were. */
export function editHtml(html: string, { open, close, attribute, text }: HtmlEditor): string {
  let edited = "";
  let from = 0;
  const replace = (start: number, old: string, value: string) => {
    if (value === old) return;
    edited += html.slice(from, start) + value;
    from = start + old.length;
  };
  const handler: Partial<Handler> = {
    ...(open && { onopentagname: (name) => open(name, edited.length + parser.endIndex - from) }),
    ...(close && { onclosetag: close }),
    ...(text && {
      ontext: (old) => {
        const isInTag = parser.endIndex + 1 - parser.startIndex !== old.length;
        if (!isInTag) replace(parser.startIndex, old, text(old));
      },
    }),
    ...(attribute && {
      onattribute: (name, old, quote) => {
        if (quote === undefined) return;
        replace(parser.endIndex - old.length - (quote === null ? 0 : 1), old, attribute(name, old));
      },
    }),
  };
  const parser = new Parser(handler, { decodeEntities: false });
  parser.end(html);
  return edited + html.slice(from);
}
