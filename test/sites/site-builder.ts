import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { planOf, sitePlans, type SiteName, type SitePlan } from "./site-plan.ts";

/** The result of a build of a site, whether it succeeded or failed. */
export type BuiltSite = {
  /** The folder of its pages. */
  folder: string;
  /** The folder that it was built from. */
  content: string;
  /** The output of the last build. */
  log: string;
  failed: boolean;
};

/** The file that requests a site. */
export const wantedFile = (run: string, name: SiteName): string => join(run, `${name}.wanted`);

/** The file with the result of a site's build, once there is one. */
export const builtFile = (run: string, name: SiteName): string => join(run, `${name}.json`);

const PAUSE = 100;
const root = join(import.meta.dirname, "../..");
const names = Object.keys(sitePlans) as SiteName[];

/** The environment without Vitest's variables, because Vite would use its `BASE_URL` for the site. */
const readShell = () => {
  const { PATH = "", HOME = "", SOURCE_DATE_EPOCH } = process.env;
  return { PATH, HOME, SOURCE_DATE_EPOCH, ASTRO_TELEMETRY_DISABLED: "1" };
};

/** Removes Astro's caches of a content folder in all languages, which are named in `astro.config.mjs`. */
function removeCaches(content: string): void {
  const caches = join(root, "node_modules/.astro");
  const start = `${content.replaceAll(/[^a-z0-9]+/gi, "-")}-`;
  for (const name of readdirSync(caches).filter((one) => one.startsWith(start)))
    rmSync(join(caches, name), { recursive: true, force: true });
}

/**
 * Builds the sites that tests ask for, one after another, because Astro keeps what it generates in one folder of the
 * project. `run` is the folder of the test run, in which tests ask (`wantedFile`) and are answered (`builtFile`).
 */
export class SiteBuilder {
  #run: string;
  #child: ChildProcess | undefined;
  #isStopped = false;

  constructor(run: string) {
    this.#run = run;
  }

  /** Builds requested sites until it is stopped. */
  async start(): Promise<void> {
    while (!this.#isStopped) {
      const next = names.find(
        (name) => existsSync(wantedFile(this.#run, name)) && !existsSync(builtFile(this.#run, name)),
      );
      if (next) await this.#build(next);
      else await sleep(PAUSE);
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#child?.kill();
  }

  async #build(name: SiteName): Promise<void> {
    const plan = planOf(name);
    const own = join(this.#run, name, "content");
    const folder = plan.outDir ? join(root, plan.outDir) : join(this.#run, name, "site");
    const site = { folder, content: own };
    try {
      mkdirSync(own, { recursive: true });
      const content = await plan.write(own);
      const result = await this.#buildContent(plan, { folder, content });
      this.#answer(name, { folder, content, ...result });
    } catch (error) {
      this.#answer(name, { ...site, failed: true, log: String(error) });
    }
  }

  async #buildContent(plan: SitePlan, { folder, content }: Pick<BuiltSite, "folder" | "content">) {
    const outDir = plan.outDir ?? folder;
    const command = plan.isUnchecked ? ["node_modules/astro/bin/astro.mjs", "build"] : ["scripts/build.ts"];
    const environment = { ...readShell(), ...plan.environment, CONTENT_DIR: content, OUT_DIR: outDir };
    if (plan.changeFirst) {
      plan.changeFirst(content);
      const first = await this.#spawn(command, { ...environment, ...plan.firstEnvironment });
      if (first.failed) return first;
      cpSync(folder, `${folder}-before`, { recursive: true });
      await plan.write(content);
    }
    const result = await this.#spawn(command, environment);
    if (!result.failed) plan.finish?.(folder);
    if (!plan.outDir) removeCaches(content);
    return result;
  }

  #answer(name: SiteName, site: BuiltSite): void {
    const file = builtFile(this.#run, name);
    writeFileSync(`${file}.part`, JSON.stringify(site));
    renameSync(`${file}.part`, file);
  }

  #spawn(args: string[], env: NodeJS.ProcessEnv): Promise<{ log: string; failed: boolean }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
      this.#child = child;
      let log = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (part: Buffer) => (log += part.toString()));
      child.on("close", (code) => resolve({ log, failed: code !== 0 }));
    });
  }
}
