import { spawn } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const project = createTemporaryFolder();
const content = join(project, "content");
const entity = join(content, "entities/example-harbour-cooperative.md");
const PAGE = "/podmioty/example-harbour-cooperative/";
const server = { address: "", stop: () => {} };

/** The environment without what Vitest adds to it: Vite would take its `BASE_URL` for the site's. */
const { PATH = "", HOME = "" } = process.env;

/** A copy of the project, because Astro keeps what it generates in one folder of it, which builds use at the same time. */
function copyProject(): void {
  for (const name of ["src", "public", "package.json", "astro.config.mjs", "tsconfig.json"])
    cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
  cpSync(join(root, "test/fixtures/valid-minimal"), content, { recursive: true });
}

/** Starts the development server on a free port and waits until it says its address. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "dev", "--port", "0"], {
    cwd: project,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
  });
  server.stop = () => child.kill();
  server.address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (part: Buffer) => {
      said += part.toString();
      const [address] = /http:\/\/[^\s/]+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.on("exit", () => {
      reject(new Error(said));
    });
  });
}

const read = async (path: string) => (await fetch(server.address + path)).text();

const change = (file: string, from: string | RegExp, to: string) => {
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
};

const seen = (path: string, text: string) =>
  vi.waitFor(async () => expect(await read(path)).toContain(text), { timeout: 30_000, interval: 300 });

describe("the development server", () => {
  beforeAll(async () => {
    copyProject();
    await start();
    await read(PAGE);
  });
  afterAll(() => {
    server.stop();
  });

  it("shows a saved change of an entry on its page and where it is listed", async () => {
    change(entity, /^name: .*$/m, "name: Changed Harbour Cooperative");
    await seen(PAGE, "Changed Harbour Cooperative");
    await seen("/podmioty/", "Changed Harbour Cooperative");
  });

  it("shows a saved change of a vocabulary", async () => {
    await read("/podmioty/");
    change(join(content, "vocabularies/services.yaml"), "en: ", "en: changed ");
    await seen(PAGE, "hanged ");
  });

  it("forgets an entry whose file is gone", async () => {
    rmSync(entity);
    await vi.waitFor(async () => expect((await fetch(server.address + PAGE)).status).toBe(404), {
      timeout: 30_000,
      interval: 300,
    });
  });
});
