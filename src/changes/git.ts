import { spawn } from "node:child_process";
import { toGitEnvironment } from "./git-environment.ts";

/** Blobs that a partial clone lacks are not fetched. */
const environment = () => ({ ...toGitEnvironment(), GIT_NO_LAZY_FETCH: "1" });

/** `git` could not be started, or refused. */
export class GitFault extends Error {
  readonly reason: "absent" | "refused";

  constructor(reason: "absent" | "refused") {
    super(`git: ${reason}`);
    this.reason = reason;
  }
}

/** What `git` writes when it runs with these arguments and this input. Throws a `GitFault`. */
export const runGit = (args: readonly string[], input = ""): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const child = spawn("git", args, { env: environment(), stdio: ["pipe", "pipe", "ignore"] });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.on("error", () => reject(new GitFault("absent")));
    child.on("close", (code) =>
      code === 0 ? resolve(Buffer.concat(parts)) : reject(new GitFault("refused")),
    );
    // A `git` that ends early closes its input; how it ended says what happened.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });

/** The texts of blobs of the repository that holds a folder, by their ids; those that it lacks are left out. */
export async function readBlobs(folder: string, ids: readonly string[]): Promise<Map<string, string>> {
  const output = await runGit(["-C", folder, "cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  const texts = new Map<string, string>();
  let place = 0;
  while (place < output.length) {
    const end = output.indexOf("\n", place);
    const [id = "", type, size] = output.toString("latin1", place, end).split(" ");
    place = end + 1;
    if (type !== "blob") continue;
    texts.set(id, output.toString("utf8", place, place + Number(size)));
    place += Number(size) + 1;
  }
  return texts;
}
