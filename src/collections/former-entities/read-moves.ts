import type { Content } from "#src/collections/content.ts";
import { toMoves, type Moves } from "./model.ts";

const known = new WeakMap<Content, Moves>();

/** Where each former id of a content folder moved, as far as its list could be read. */
export function readMoves(content: Content): Moves {
  const moves =
    known.get(content) ??
    toMoves(content.entries["former-entities"].map(({ id, data }) => ({ id, movedTo: data.movedTo })));
  known.set(content, moves);
  return moves;
}
