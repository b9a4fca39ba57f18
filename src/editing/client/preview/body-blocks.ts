/** A part of a text in Markdown: a paragraph, a heading, a list, or one with all components that stand in it. */
export type Block = { type: string; raw: string };

/** The type of blocks that only the portal can draw. */
const COMPONENT = "component";

const OPENED = /<[A-Z][\w.]*(?:\s[^<>]*)?(?<!\/)>/g;
const CLOSED = /<\/[A-Z][\w.]*>/g;
const ANY = /<\/?[A-Z]/;
/** What draws nothing: comments, and the imports of MDX. */
const UNDRAWN = /^(?:<!--|\{\/\*|(?:import|export)\s)/;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a block has components in it, which only the portal can draw. */
export const isComponent = ({ type }: Block): boolean => type === COMPONENT;

/** The blocks of a text that a page draws, from what a parser of Markdown that knows no components makes of it. */
export function toBlocks(tokens: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  let open = 0;
  for (const token of tokens) {
    const { type, raw } = token;
    const hasComponent = type !== "code" && ANY.test(raw);
    if (open > 0) blocks.push({ type: COMPONENT, raw: `${blocks.pop()?.raw ?? ""}${raw}` });
    else if (hasComponent) blocks.push({ type: COMPONENT, raw });
    else if (type !== "space" && type !== "def" && !UNDRAWN.test(raw)) blocks.push(token);
    if (hasComponent) open = Math.max(0, open + countOf(raw, OPENED) - countOf(raw, CLOSED));
  }
  return blocks;
}
