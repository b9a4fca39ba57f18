import { contentFolder } from "#src/check/files/content-files.ts";
import { changeContent } from "#src/commands/change-content.ts";
import type { Speaker } from "#src/commands/command.ts";
import { optional, optionalChoice, switchOption } from "#src/commands/options.ts";
import { MISSING } from "#src/commands/tables/refuse-missing.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { importEntities, type PlanRequest } from "#src/collections/entities/import/import-entities.ts";
import type { EntitySource } from "#src/collections/entities/import/make-plan.ts";

/** Imports into the content folder of this run when no other command writes there, and says what was done. */
export const bring = (
  speaker: Speaker,
  work: (folder: string, today: string) => Promise<string>,
): Promise<void> =>
  changeContent(contentFolder(), speaker, async () => {
    const today = readToday(contentFolder(), speaker.now);
    speaker.print(`${await work(contentFolder(), today)}\n`);
  });

/** Reads proposals of a source for the content folder of this run, and plans or writes them. Gives the exit code. */
export async function bringEntities(
  speaker: Speaker,
  request: PlanRequest,
  read: (folder: string, today: string) => Promise<EntitySource>,
): Promise<number> {
  const folder = contentFolder();
  const today = readToday(folder, speaker.now);
  return importEntities(speaker, folder, () => read(folder, today), request, today);
}

/** Options of imports that put a table in place of another. */
export const tableOptions = {
  map: optional(String),
  replace: switchOption(),
  missing: optionalChoice(MISSING),
};
