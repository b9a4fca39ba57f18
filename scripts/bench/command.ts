import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findPageKinds, MISSING_PAGE } from "../browser/find-page-kinds.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { initially, optional, parseSizes, switchOption } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { listGoals } from "./goals.ts";
import { measureLighthouse } from "./measure-lighthouse.ts";
import { measureAll } from "./measure.ts";
import { parseParts, parts, type Part } from "./parts.ts";
import { toMarkdown } from "./report.ts";
import { noResults, type Results } from "./results.ts";

type Options = { sizes?: number[]; only?: Part[]; lighthouse: boolean; dist: string; out: string };

const SIZES = [300, 3000];

async function bench({ language, print, progress }: Speaker, options: Options): Promise<void> {
  const { sizes, only, lighthouse, dist, out } = options;
  if (lighthouse && !existsSync(join(dist, "index.html")))
    throw new Fault("no-portal", { folder: dist }, { exitCode: 2 });
  const tell = (size: number, part: Part) =>
    progress(getText("bench", language, "progress.part", { size, part }));
  const isLighthouseAlone = lighthouse && !sizes && !only;
  const plan = { sizes: sizes ?? SIZES, parts: new Set(only ?? parts), tell };
  const results = isLighthouseAlone ? noResults() : await measureAll(plan);
  if (lighthouse) results.lighthouse = await visitPages(dist, progress);
  print(`${writeResults(out, results)}\n`);
}

function visitPages(dist: string, progress: Speaker["progress"]) {
  const kinds = findPageKinds(dist)
    .filter(({ path }) => path !== MISSING_PAGE)
    .map(({ kind, path }) => [kind, path]);
  return measureLighthouse(dist, Object.fromEntries(kinds), progress);
}

/** Writes `bench.json` and `bench.md` into the folder `out`; returns the text of `bench.md`. */
function writeResults(out: string, results: Results): string {
  const report = toMarkdown(results);
  const data = { ...results, goals: listGoals(results) };
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "bench.json"), `${JSON.stringify(data, null, 2)}\n`);
  writeFileSync(join(out, "bench.md"), `${report}\n`);
  return report;
}

/** `npm run bench`: measures builds and pages. */
export const benchCommand = defineCommand("bench", {
  parameters: {
    flags: {
      sizes: optional(parseSizes),
      only: optional(parseParts),
      lighthouse: switchOption(),
      dist: initially(process.env["OUT_DIR"] ?? "dist", String),
      out: initially("node_modules/.bench", String),
    },
  },
  run: bench,
});
