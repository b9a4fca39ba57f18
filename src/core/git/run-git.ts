import { spawn } from "node:child_process";

/** `git` could not be started, or refused. */
export class GitFault extends Error {
  readonly reason: "absent" | "refused";

  constructor(reason: "absent" | "refused") {
    super(`git: ${reason}`);
    this.reason = reason;
  }
}

/** What `git` reads, and whether it may fetch what a partial clone lacks. */
export type GitOptions = { input?: string; mayFetch?: boolean };

/** The environment for `git`: variables set by a hook of `git` would point to another repository than that of the content. */
export const toGitEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/.test(name)));

/** What `git` writes when it runs in a folder with these arguments. Throws a `GitFault`. */
export const runGit = (
  folder: string,
  args: readonly string[],
  { input = "", mayFetch = false }: GitOptions = {},
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const env = { ...toGitEnvironment(), ...(!mayFetch && { GIT_NO_LAZY_FETCH: "1" }) };
    const child = spawn("git", ["-C", folder, ...args], { env, stdio: ["pipe", "pipe", "ignore"] });
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
