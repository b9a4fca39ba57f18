import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startBrowser } from "./browser/start-browser.ts";
import { measureSearch } from "./search-quality/ask-search.ts";
import { readJudgements } from "./search-quality/judgements.ts";
import { formatQuality } from "./search-quality/report.ts";

const usage = `Asks the search of the built portal every judged query and says how good its answers are.

Usage: npm run search-quality -- [--dist folder] [--judgements file] [--format text|json]

  --dist        the built portal (default OUT_DIR or dist)
  --judgements  queries with the entries that answer them (default test/search/judgements.yaml)

Exit codes: 0 targets reached, 1 not reached, 2 wrong use or no built portal
`;

const { values } = parseArgs({
  options: {
    dist: { type: "string", default: process.env["OUT_DIR"] ?? "dist" },
    judgements: { type: "string", default: "test/search/judgements.yaml" },
    format: { type: "string", default: "text" },
    help: { type: "boolean", short: "h" },
  },
});

if (values.help === true || !["text", "json"].includes(values.format)) {
  process.stdout.write(usage);
  process.exitCode = values.help === true ? 0 : 2;
} else if (!existsSync(join(values.dist, "pagefind"))) {
  process.stderr.write(`${values.dist} holds no search index: run npm run build first\n`);
  process.exitCode = 2;
} else {
  const browser = await startBrowser();
  const quality = await measureSearch(browser, values.dist, readJudgements(values.judgements)).finally(() =>
    browser.close(),
  );
  process.stdout.write(
    values.format === "json" ? `${JSON.stringify(quality, null, 2)}\n` : formatQuality(quality),
  );
  process.exitCode = quality.reached ? 0 : 1;
}
