import { editHtml } from "./edit-html.ts";

/** A part of a text; one with an address becomes a link, one in another language is marked with it. */
export type TextPart = { text: string; href?: string; lang?: string };

/** Follows the elements of a page and says which parts of its texts become links or are in another language. */
export type TextLinker = {
  open: (element: string) => void;
  close: () => void;
  attribute: (name: string, value: string) => void;
  split: (text: string) => readonly TextPart[];
};

/** The steps that finish a page; absent ones are left out. */
export type Finish = {
  /** Gives an address its base. */
  setAddress?: ((address: string) => string) | undefined;
  linker?: TextLinker | undefined;
  /** Sets the typography of a text. */
  setText?: ((text: string) => string) | undefined;
};

const ADDRESSES = new Set(["href", "src", "action", "data-base"]);
/** Elements whose text is not typeset. */
const LITERAL = new Set(["script", "style", "pre", "code", "textarea"]);

/** Finishes a page in one pass: links in its texts and marks of their language, then their typography, and the base of its addresses. */
export function finishHtml(html: string, { setAddress, linker, setText }: Finish): string {
  if (!setAddress && !linker && !setText) return html;
  let literals = 0;
  const set = (text: string) => (setText && literals === 0 ? setText(text) : text);
  const write = ({ text, href, lang }: TextPart) => {
    if (lang !== undefined) return `<span lang="${lang}">${set(text)}</span>`;
    return href === undefined
      ? set(text)
      : `<a class="term" href="${setAddress?.(href) ?? href}">${set(text)}</a>`;
  };
  const attribute = (name: string, value: string) => {
    linker?.attribute(name, value);
    return setAddress && ADDRESSES.has(name) ? setAddress(value) : value;
  };
  return editHtml(html, {
    open(element) {
      linker?.open(element);
      if (LITERAL.has(element)) literals += 1;
    },
    close(element) {
      linker?.close();
      if (LITERAL.has(element)) literals -= 1;
    },
    attribute: linker || setAddress ? attribute : undefined,
    text: linker ? (text) => linker.split(text).map(write).join("") : set,
  });
}
