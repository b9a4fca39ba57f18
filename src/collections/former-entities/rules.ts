import { problemAt, type Content, type Entry, type Rule } from "#src/collections/content.ts";
import { followMoves } from "./model.ts";
import { readMoves } from "./read-moves.ts";
import type { FormerEntityFile } from "./schema.ts";

type Former = Entry<FormerEntityFile>;

/** A former id is that of no record that is there, and says either where its record is or why it is not. */
const checkFates: Rule = ({ entries, ids }) =>
  entries["former-entities"].flatMap((former) => {
    const { id, data, refused } = former;
    const isFate = (data.movedTo === undefined) !== (data.removed === undefined);
    const isRead = !refused.has("movedTo") && !refused.has("removed");
    return [
      ...(ids.entities?.has(id) ? [problemAt(former, "former-entity-exists", ["id"], { id })] : []),
      ...(isRead && !isFate ? [problemAt(former, "former-entity-fate", ["id"], { id })] : []),
    ];
  });

/** Moves end, and not at an entity that has closed. */
const checkMoves: Rule = (content) => {
  const moves = readMoves(content);
  return content.entries["former-entities"].flatMap((former) => {
    if (followMoves(former.id, moves).at === "circle")
      return [problemAt(former, "former-entity-circle", ["movedTo"], { id: former.id })];
    return checkTarget(content, former);
  });
};

function checkTarget({ entries }: Content, former: Former) {
  const target = entries.entities.find(({ id }) => id === former.data.movedTo?.id);
  const { state, successor } = target?.data.lifeCycle ?? {};
  if (!target || state !== "closed") return [];
  const values = { id: target.id, name: target.data.name ?? target.id, corrected: successor?.id };
  return [problemAt(former, "former-entity-closed", ["movedTo"], values)];
}

/** The rules of former ids. */
export const rules: readonly Rule[] = [checkFates, checkMoves];
