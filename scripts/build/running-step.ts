import { spawn, type ChildProcess } from "node:child_process";

type Surroundings = { env?: Record<string, string>; hear?: (message: unknown) => void };

/** A Node program that runs beside others; what it writes is held back until it may be shown. */
export class RunningStep {
  /** Its exit code, undefined when a signal ended it; rejects when it cannot start. */
  readonly ended: Promise<number | undefined>;
  readonly #child: ChildProcess;
  readonly #held: (() => void)[] = [];
  #isShown = false;

  /** `cwd` is the folder it runs in; `hear` gets what it tells with `process.send`. */
  constructor(args: readonly string[], cwd: string, { env = {}, hear }: Surroundings = {}) {
    this.#child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    if (hear) this.#child.on("message", hear);
    this.#child.stdout?.on("data", (part: Buffer) => this.#show(() => process.stdout.write(part)));
    this.#child.stderr?.on("data", (part: Buffer) => this.#show(() => process.stderr.write(part)));
    this.ended = new Promise((resolve, reject) => {
      this.#child.on("error", reject);
      this.#child.on("close", (code) => resolve(code ?? undefined));
    });
  }

  #show(write: () => void): void {
    if (this.#isShown) write();
    else this.#held.push(write);
  }

  /** Shows what was held back, and everything later at once. */
  show(): void {
    this.#isShown = true;
    for (const write of this.#held.splice(0)) write();
  }

  stop(): void {
    this.#child.kill();
  }
}
