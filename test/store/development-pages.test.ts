import { spawn } from "node:child_process";
import { cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const root = join(import.meta.dirname, "../..");
const project = createTemporaryFolder();
const content = join(project, "content");
const region = join(root, "test/fixtures/region");
/** An entry with a picture, which Astro keeps, and one that development keeps itself. */
const pictured = join(content, "entities/example-harbour-cooperative.md");
const plain = join(content, "entities/example-meadow-foundation.md");
const remarks = join(content, "consultations/remarks/program-2025.csv");
const PICTURED = "/podmioty/example-harbour-cooperative/";
const PLAIN = "/podmioty/example-meadow-foundation/";
const LIST = "/podmioty/";
const server = { address: "", stop: () => {} };

/** The environment without what Vitest adds to it: Vite would take its `BASE_URL` for the site's. */
const { PATH = "", HOME = "" } = process.env;

/** A copy of the project, because Astro keeps what it generates in one folder of it, which builds use at the same time. */
function copyProject(): void {
  for (const name of [
    "src",
    "public",
    "package.json",
    "package-lock.json",
    "astro.config.mjs",
    "tsconfig.json",
  ])
    cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(project, "node_modules"));
  cpSync(join(root, "test/fixtures/valid-minimal"), content, { recursive: true });
  for (const name of ["program-2025.md", "remarks/program-2025.csv"])
    cpSync(join(region, "consultations", name), join(content, "consultations", name));
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

const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 200 });

const seen = (path: string, text: string) =>
  eventually(async () => {
    expect((await read(path)).includes(text), `${path}: ${text}`).toBe(true);
  });

const unseen = (path: string, text: string) =>
  eventually(async () => {
    expect((await read(path)).includes(text), `${path}: ${text}`).toBe(false);
  });

const gone = (path: string) =>
  eventually(async () => {
    expect((await fetch(server.address + path)).status).toBe(404);
  });

describe("the development server", () => {
  beforeAll(async () => {
    copyProject();
    await start();
    for (const path of [PICTURED, PLAIN, LIST, "/", "/statystyki/"]) await read(path);
  });
  afterAll(() => {
    server.stop();
  });

  it.each([
    ["with a picture", pictured, PICTURED, "Harbour"],
    ["without one", plain, PLAIN, "Meadow"],
  ])(
    "shows a saved change of an entry %s on its page and where it is listed",
    async (_, file, page, name) => {
      change(file, /$/, `\n\nOne more line on ${name}.\n`);
      await seen(page, `One more line on ${name}.`);
      change(file, /^name: .*$/m, `name: Changed ${name}`);
      await seen(page, `Changed ${name}`);
      await seen(LIST, `Changed ${name}`);
      change(file, /^name: .*$/m, `name: Again ${name}`);
      await seen(LIST, `Again ${name}`);
      await unseen(page, `Changed ${name}`);
    },
  );

  it("shows the name of an entry on the page of another that names it", async () => {
    await read("/podmioty/example-meadow-workshop/");
    change(plain, /^name: .*$/m, "name: Operator of the Workshop");
    await seen("/podmioty/example-meadow-workshop/", "Operator of the Workshop");
  });

  it("shows a new entry, and under its new address one whose file was renamed", async () => {
    const added = join(content, "entities/example-added.md");
    writeFileSync(added, readFileSync(plain, "utf8").replace(/^name: .*$/m, "name: Added Foundation"));
    await seen("/podmioty/example-added/", "Added Foundation");
    await seen(LIST, "/podmioty/example-added/");
    renameSync(added, join(content, "entities/example-renamed.md"));
    await seen("/podmioty/example-renamed/", "Added Foundation");
    await gone("/podmioty/example-added/");
    await unseen(LIST, "/podmioty/example-added/");
  });

  it("takes over an entry that gets a picture, and back", async () => {
    const before = readFileSync(plain, "utf8");
    const logo = "logo: { src: ./example-harbour-cooperative.png, alt: A foundation's mark }";
    change(plain, /^founded:/m, `${logo}\nfounded:`);
    await seen(PLAIN, "A foundation's mark");
    writeFileSync(plain, before);
    await unseen(PLAIN, "A foundation's mark");
    await seen(PLAIN, "Operator of the Workshop");
  });

  it("shows a saved change of a vocabulary", async () => {
    change(join(content, "vocabularies/services.yaml"), "en: gardening", "en: changed gardening");
    await seen(PLAIN, "hanged gardening");
    await seen(LIST, "hanged gardening");
  });

  it("shows a saved change of the settings of the portal, and of a page", async () => {
    change(join(content, "portal.yaml"), "en: Example Portal", "en: Changed Portal");
    await seen(PLAIN, "Changed Portal");
    change(join(content, "pages/about.mdx"), "Everything here is made up", "Nearly all is made up");
    await seen("/about/", "Nearly all is made up");
    change(join(content, "pages/about.mdx"), /^title: .*$/m, "title: Of this portal");
    await seen(PLAIN, "Of this portal");
  });

  it("shows files that are new, changed or gone", async () => {
    const file = join(content, "files/new.csv");
    writeFileSync(file, "a,b");
    await seen("/pliki/new.csv/", "a,b");
    writeFileSync(file, "a,b,c");
    await seen("/pliki/new.csv/", "a,b,c");
    rmSync(file);
    await gone("/pliki/new.csv/");
  });

  it("shows a changed table of remarks, and keeps the last one while it cannot be read", async () => {
    const page = "/konsultacje/program-2025/";
    await seen(page, "Biuletyn na papierze");
    change(remarks, "Biuletyn na papierze", "Gazetka na papierze");
    await seen(page, "Gazetka na papierze");
    const before = readFileSync(remarks, "utf8");
    writeFileSync(remarks, `${before}"unfinished`);
    await setTimeout(500);
    await seen(page, "Gazetka na papierze");
    writeFileSync(remarks, before.replace("Gazetka", "Kwartalnik"));
    await seen(page, "Kwartalnik na papierze");
  });

  it("shows the first entry of a collection, and the first of a list that the region had not", async () => {
    await read("/komunikaty/");
    cpSync(join(region, "notices/przerwa.md"), join(content, "notices/przerwa.md"));
    await seen("/komunikaty/przerwa/", "<h1");
    const term =
      "- id: moor\n  term: { pl: wrzosowisko, en: moor }\n  definition: { pl: Łąka z wrzosem., en: A meadow of heather. }\n  verifiedOn: 2026-01-15\n";
    writeFileSync(join(content, "vocabularies/glossary.yaml"), term);
    await seen("/slownik/", "A meadow of heather.");
  });

  it.each([
    ["with a picture", pictured, PICTURED],
    ["without one", plain, PLAIN],
  ])("forgets an entry %s whose file is gone", async (_, file, page) => {
    rmSync(file);
    await gone(page);
    await unseen(LIST, page);
  });
});
