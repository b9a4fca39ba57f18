import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listGoals } from "./bench/goals.ts";
import { measureLighthouse } from "./bench/measure-lighthouse.ts";
import { measureSizes, noResults } from "./bench/measure.ts";
import { toMarkdown } from "./bench/report.ts";
import { findPageKinds } from "./browser/find-page-kinds.ts";

const usage = `Measures builds of synthetic content beside Hugo and Eleventy, where they are installed, and what the
built pages cost on a phone; says of each goal whether it is met.

Usage: npm run bench -- [--sizes 300,3000] [--lighthouse] [--dist folder] [--out folder]

  --sizes       numbers of entities, separated by commas (default 300,3000; none with --lighthouse alone)
  --lighthouse  runs Lighthouse on a page of each kind of the built portal; run npm run build first
  --dist        the built portal for Lighthouse (default OUT_DIR or dist)
  --out         folder for bench.json and bench.md (default node_modules/.bench)
`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string" },
    lighthouse: { type: "boolean", default: false },
    dist: { type: "string", default: process.env["OUT_DIR"] ?? "dist" },
    out: { type: "string", default: "node_modules/.bench" },
    help: { type: "boolean", short: "h" },
  },
});
const asked = values.sizes ?? (values.lighthouse ? "" : "300,3000");
const sizes = asked === "" ? [] : asked.split(",").map(Number);
const note = (text: string) => process.stderr.write(`${text}\n`);

if (values.help === true || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stdout.write(usage);
  process.exitCode = values.help === true ? 0 : 2;
} else if (values.lighthouse && !existsSync(join(values.dist, "index.html"))) {
  process.stderr.write(`${values.dist} holds no portal: run npm run build first\n`);
  process.exitCode = 2;
} else {
  const results = sizes.length > 0 ? await measureSizes(sizes, note) : noResults();
  if (values.lighthouse) {
    const kinds = findPageKinds(values.dist).map(({ kind, path }) => [kind, path]);
    results.lighthouse = await measureLighthouse(values.dist, Object.fromEntries(kinds), note);
  }
  const report = toMarkdown(results);
  const data = { ...results, goals: listGoals(results) };
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, "bench.json"), `${JSON.stringify(data, null, 2)}\n`);
  writeFileSync(join(values.out, "bench.md"), `${report}\n`);
  process.stdout.write(`${report}\n`);
}
