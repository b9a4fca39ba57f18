import { dependOnAll, once } from "#src/core/cache/once.ts";
import { loadEntries } from "#src/store/load.ts";
import { getPortalFile } from "#src/store/portal-file.ts";
import { toEntryChanges, type EntryChange } from "./entry-changes.ts";
import { readEntityDays, type EntityHistories } from "./entity-days.ts";
import { findHistory, readFileChanges } from "./read-history.ts";

const folder = () => process.env["CONTENT_DIR"] ?? "content";

/** The newest commit of the repository that holds the content; undefined where its history cannot be used. */
const getNewestCommit = once(async (): Promise<string | undefined> => {
  dependOnAll();
  const state = await findHistory(folder());
  return "commit" in state ? state.commit : undefined;
});

/**
 * The changes of the content files. Undefined when they are unusable: without `git`, outside a repository, for
 * uncommitted files, and in a shallow clone.
 */
export const readHistory = once(async (): Promise<EntryChange[] | undefined> => {
  if ((await getNewestCommit()) === undefined) return undefined;
  const changes = await readFileChanges(folder());
  return typeof changes === "string" ? undefined : toEntryChanges(changes, (await getPortalFile()).timeZone);
});

/** The histories of all entities; undefined where the history is not known. */
export const getEntityHistories = once(async (): Promise<EntityHistories | undefined> => {
  if ((await getNewestCommit()) === undefined) return undefined;
  const ids = (await loadEntries("entities")).map(({ id }) => id);
  const histories = await readEntityDays(folder(), { ids, timeZone: (await getPortalFile()).timeZone });
  return typeof histories === "string" ? undefined : histories;
});
