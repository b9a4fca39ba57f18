import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readToday } from "#src/collections/portal/read-today.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { initially, parseCount } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { fuzzContent } from "./fuzz-content.ts";
import { listMalformed } from "./well-formed.ts";

type Options = { minutes: number; seed: number; content: string };

const root = join(import.meta.dirname, "../..");
/** Edits before what the check has accepted of them is built. */
const EDITS = 300;

/** What is wrong with the site that a content folder gives. */
function build(content: string, site: string): string[] {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: site };
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return status === 0 ? listMalformed(site) : [stderr.slice(-2000)];
}

function fuzz({ language, now, print, progress }: Speaker, { minutes, seed: first, content }: Options) {
  const end = performance.now() + minutes * 60_000;
  const work = mkdtempSync(join(tmpdir(), "spolecznik-fuzz-"));
  const folder = join(work, "content");
  for (let seed = first; seed === first || performance.now() < end; seed++) {
    rmSync(folder, { recursive: true, force: true });
    cpSync(content, folder, { recursive: true });
    const round = { seed, edits: EDITS, end, today: readToday(folder, now) };
    const { accepted, faults } = fuzzContent(folder, round);
    const found = faults.length > 0 ? faults : build(folder, join(work, "site"));
    progress(getText("fuzz", language, "round", { seed, accepted }));
    if (found.length === 0) continue;
    print(`${getText("fuzz", language, "found", { seed, folder })}\n${found.join("\n")}\n`);
    return 1;
  }
  rmSync(work, { recursive: true, force: true });
  print(`${getText("fuzz", language, "done")}\n`);
  return 0;
}

/** `npm run fuzz`: writes values of a content folder anew at random, and builds what the check accepts of it. */
export const fuzzCommand = defineCommand("fuzz", {
  parameters: {
    flags: {
      minutes: initially("10", parseCount),
      seed: initially("1", parseCount),
      content: initially("test/fixtures/valid-minimal", String),
    },
  },
  run: fuzz,
});
