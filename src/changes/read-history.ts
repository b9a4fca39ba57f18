import { GitFault, runGit } from "#src/core/git/run-git.ts";
import { HISTORY_ARGUMENTS, parseHistory, type FileChange } from "./git-log.ts";

/** Why the history of a content folder cannot be used. */
export type Lack = "no-git" | "no-repository" | "shallow" | "uncommitted";

/** Whether the history of a content folder is there, at which commit. */
export type HistoryState = { commit: string } | { lack: Lack };

/** Finds out whether the history of a content folder can be used; its files may still be uncommitted. */
export async function findHistory(folder: string): Promise<HistoryState> {
  try {
    const state = await runGit(folder, ["rev-parse", "--is-shallow-repository", "HEAD"]);
    const [isShallow, commit = ""] = state.toString().split("\n");
    return isShallow === "false" ? { commit } : { lack: "shallow" };
  } catch (error) {
    if (error instanceof GitFault && error.reason === "absent") return { lack: "no-git" };
    return { lack: (await isRepository(folder)) ? "uncommitted" : "no-repository" };
  }
}

const isRepository = (folder: string): Promise<boolean> =>
  runGit(folder, ["rev-parse", "--git-dir"]).then(
    () => true,
    () => false,
  );

/** The changes of all files of a content folder, newest first, or why they are not known. */
export async function readFileChanges(folder: string): Promise<FileChange[] | Lack> {
  const state = await findHistory(folder);
  if ("lack" in state) return state.lack;
  try {
    const changes = parseHistory((await runGit(folder, HISTORY_ARGUMENTS)).toString());
    return changes.length > 0 ? changes : "uncommitted";
  } catch {
    return "no-repository";
  }
}
