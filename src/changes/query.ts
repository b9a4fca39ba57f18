import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { toGitEnvironment } from "./git-environment.ts";
import { toEntryChanges, type EntryChange } from "./entry-changes.ts";
import { listDepthArguments, listHistoryArguments, parseHistory } from "./git-log.ts";
import { getPortalFile } from "#src/store/portal-file.ts";
import { dependOnAll, once } from "#src/core/cache/once.ts";

const folder = () => process.env["CONTENT_DIR"] ?? "content";

const MOST_BYTES = 256 * 1024 * 1024;

async function git(args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", args, {
    maxBuffer: MOST_BYTES,
    env: toGitEnvironment(),
  });
  return stdout;
}

/** The newest commit of the repository that holds a folder; undefined without one. */
const getNewestCommit = once(async (): Promise<string | undefined> => {
  dependOnAll();
  return git(["-C", folder(), "rev-parse", "HEAD"]).catch(() => undefined);
});

/**
 * Reads the history of the content files. Undefined when it is unusable: without `git`, outside a repository, for
 * uncommitted files, and in a shallow clone.
 */
export const readHistory = once(async (): Promise<EntryChange[] | undefined> => {
  await getNewestCommit();
  try {
    if ((await git(listDepthArguments(folder()))).trim() !== "false") return undefined;
    const changes = parseHistory(await git(listHistoryArguments(folder())));
    return changes.length > 0 ? toEntryChanges(changes, (await getPortalFile()).timeZone) : undefined;
  } catch {
    return undefined;
  }
});
