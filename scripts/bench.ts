import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureSizes } from "./bench/measure.ts";
import { toMarkdown } from "./bench/report.ts";

const usage = `Measures builds of synthetic content beside Hugo and Eleventy, where they are installed.

Usage: npm run bench -- [--sizes 300,3000] [--out folder]

  --sizes   numbers of entities, separated by commas (default 300,3000)
  --out     folder for bench.json and bench.md (default node_modules/.bench)
`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "300,3000" },
    out: { type: "string", default: "node_modules/.bench" },
    help: { type: "boolean", short: "h" },
  },
});
const sizes = values.sizes.split(",").map(Number);

if (values.help === true || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stdout.write(usage);
  process.exitCode = values.help === true ? 0 : 2;
} else {
  const results = await measureSizes(sizes, (text) => process.stderr.write(`${text}\n`));
  const report = toMarkdown(results);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, "bench.json"), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(values.out, "bench.md"), `${report}\n`);
  process.stdout.write(`${report}\n`);
}
