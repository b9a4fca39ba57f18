import { join } from "node:path";
import packageFile from "../../package.json" with { type: "json" };
import { contentFolder } from "#src/check/files/content-files.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { switchOption } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { writeMark } from "#src/core/files/read-output.ts";
import { replaceFolder } from "#src/core/files/replace-folder.ts";
import { takeTurn } from "#src/core/files/take-turn.ts";
import { buildNear } from "./build-near.ts";
import { buildSite, type BuildOptions } from "./build-site.ts";
import { readEntityDays } from "#src/changes/entity-days.ts";
import { listEntityIds } from "#src/collections/entities/list-ids.ts";
import { readTimeZone } from "#src/collections/portal/read-portal.ts";
import { findOutput } from "./find-output.ts";

const root = join(import.meta.dirname, "../..");

/** Reads the histories of entities once for all threads that draw pages; says why they are not known, if so. */
async function findLackOfHistory(folder: string) {
  const wanted = { ids: listEntityIds(folder), timeZone: readTimeZone(folder) };
  const histories = await readEntityDays(folder, wanted);
  return typeof histories === "string" ? histories : undefined;
}

async function build(speaker: Speaker, options: BuildOptions): Promise<void> {
  const { language, progress } = speaker;
  const outDir = process.env["OUT_DIR"] ?? "dist";
  const output = findOutput(root, contentFolder(), outDir);
  const tell = (text: string) => options.silent || progress(text);
  const replace = () =>
    replaceFolder(output, async (next) => {
      const lack = await findLackOfHistory(contentFolder());
      if (lack !== undefined) tell(getText("build", language, `history.${lack}`));
      await buildNear(root, next, (near) => buildSite({ root, next: near, outDir, language }, options));
      writeMark(next, packageFile.version);
    });
  await takeTurn(cacheFolder("build"), replace, () => tell(getText("build", language, "waiting")));
  tell(getText("build", language, "done", { folder: output }));
}

/**
 * `npm run build`: checks the content and builds every language of the portal, the main one into `OUT_DIR` (default
 * `dist`), each other into a folder in it. When a step fails, the last site stays as it was.
 */
export const buildCommand = defineCommand("build", {
  parameters: { flags: { force: switchOption(), verbose: switchOption(), silent: switchOption() } },
  run: build,
});
