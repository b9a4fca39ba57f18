import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { toEntryChanges, type EntryChange } from "./entry-changes.ts";
import { listDepthArguments, listHistoryArguments, parseHistory } from "./git-log.ts";
import { getClock } from "#src/store/clock.ts";
import { once } from "#src/core/cache/once.ts";

const MOST_BYTES = 256 * 1024 * 1024;

/** Variables that a hook of `git` sets would show another repository than that of the content. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/.test(name)));

async function git(args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", args, { maxBuffer: MOST_BYTES, env: environment });
  return stdout;
}

/**
 * What the history of the content's files says; undefined where it says nothing true: without `git`, outside of a
 * repository, for files that are not committed, and in a clone that is cut off.
 */
export const readHistory = once(async (): Promise<EntryChange[] | undefined> => {
  const folder = process.env["CONTENT_DIR"] ?? "content";
  try {
    if ((await git(listDepthArguments(folder))).trim() !== "false") return undefined;
    const changes = parseHistory(await git(listHistoryArguments(folder)));
    return changes.length > 0 ? toEntryChanges(changes, (await getClock()).timeZone) : undefined;
  } catch {
    return undefined;
  }
});
