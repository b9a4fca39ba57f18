import type { Link } from "#src/core/links/link.ts";
import type { FormerEntityFile } from "./schema.ts";

/** Where each former id moved; undefined for those whose record was removed. */
export type Moves = ReadonlyMap<string, string | undefined>;

/** The page of an id that no entity has any more. */
export type FormerEntity = {
  id: string;
  href: string;
  /** The day (`YYYY-MM-DD`) since which the record is not there. */
  since: string;
  /** The entity whose page replaces it. */
  movedTo: Link | undefined;
  /** Why there is no record any more; undefined for one that moved. */
  removed: FormerEntityFile["removed"];
};

/** Where each id of a list of former ones moved. */
export const toMoves = (list: readonly { id: string; movedTo?: { id: string } | undefined }[]): Moves =>
  new Map(list.map(({ id, movedTo }) => [id, movedTo?.id]));

/** How a chain of moves ends: at an id that is no former one, at a removed record, or nowhere. */
export type End = { at: "id"; id: string } | { at: "removal" } | { at: "circle" };

/** Follows a former id through all its moves. */
export function followMoves(id: string, moves: Moves): End {
  const seen = new Set<string>();
  let place = id;
  while (moves.has(place)) {
    if (seen.has(place)) return { at: "circle" };
    seen.add(place);
    const next = moves.get(place);
    if (next === undefined) return { at: "removal" };
    place = next;
  }
  return { at: "id", id: place };
}
