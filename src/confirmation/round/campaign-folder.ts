import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { Fault } from "#src/commands/fault.ts";
import { isWithin } from "#src/core/files/judge-output.ts";
import { readRealPath } from "#src/core/files/read-output.ts";
import { LOG_NAME } from "./log.ts";

/** The environment variable that names the office's folder, where no option does. */
export const FOLDER_NAME = "CAMPAIGN_DIR";

/**
 * The office's folder for letters and their log. Throws a `Fault` where none is named, where it holds something else, and
 * where it is in the project, the content or the built site: letters hold the links of others, and must not be published.
 */
export function findCampaignFolder(asked: string | undefined, contentDir: string): string {
  const named = asked ?? process.env[FOLDER_NAME] ?? "";
  if (named === "") throw new Fault("campaign-folder", { name: FOLDER_NAME }, { exitCode: 2 });
  const folder = readRealPath(resolve(named));
  const others = [".", contentDir, process.env["OUT_DIR"] ?? "dist"].map((path) =>
    readRealPath(resolve(path)),
  );
  const inside = others.find((other) => isWithin(folder, other) || isWithin(other, folder));
  if (inside !== undefined) throw new Fault("campaign-inside", { folder, inside }, { exitCode: 2 });
  if (!existsSync(folder)) return folder;
  const isOwn =
    statSync(folder).isDirectory() &&
    (existsSync(join(folder, LOG_NAME)) || readdirSync(folder).length === 0);
  if (!isOwn) throw new Fault("campaign-foreign", { folder, log: LOG_NAME }, { exitCode: 2 });
  return folder;
}
