import { once } from "#src/core/cache/once.ts";
import { paths } from "#src/i18n/paths.ts";
import { getLinksOf } from "#src/store/links.ts";
import { loadEntries } from "#src/store/load.ts";
import { followMoves, toMoves, type FormerEntity } from "./model.ts";

/** All former ids, in their order, each with the last place of its record. */
export const listFormerEntities = once(async (): Promise<FormerEntity[]> => {
  const list = (await loadEntries("former-entities")).map(({ id, file }) => ({ ...file, id }));
  const moves = toMoves(list);
  const entities = (await getLinksOf())("entities");
  return list.map(({ id, since, removed }) => {
    const end = followMoves(id, moves);
    const movedTo = end.at === "id" ? entities.get(end.id) : undefined;
    return { id, href: paths.formerEntity(id), since, movedTo, removed };
  });
});
