import { readFileSync } from "node:fs";
import { join } from "node:path";
import lighthouse, { type Result } from "lighthouse";
import { serveFolder } from "../browser/serve-folder.ts";
import { startBrowser } from "../browser/start-browser.ts";
import { findPort } from "./find-port.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** A category of Lighthouse. */
export type LighthouseCategory = (typeof categories)[number];

/** What Lighthouse says of one page: scores from 0 to 100, and the ids of audits that did not pass. */
export type LighthouseScore = {
  kind: string;
  path: string;
  scores: Record<LighthouseCategory, number>;
  faults: string[];
  /** Lighthouse's benchmark of the machine at that moment; below 1000 the performance score is unreliable. */
  machine: number;
  /** Whether the page asks search engines not to list it, which costs it points in `seo`. */
  isUnlisted: boolean;
};

const flags = { output: "json", logLevel: "error" } as const;

const listFaults = ({ audits, categories: found }: Result): string[] =>
  Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);

function isUnlisted(folder: string, path: string): boolean {
  const file = join(folder, path.replace(/\?.*$/, ""), "index.html");
  return /<meta name="robots" content="[^"]*noindex/.test(readFileSync(file, "utf8"));
}

/** Runs Lighthouse on each page of a built portal, one after another: a phone with its simulated throttling. */
export async function measureLighthouse(
  folder: string,
  kinds: Readonly<Record<string, string>>,
  note: (text: string) => void,
): Promise<LighthouseScore[]> {
  const port = await findPort();
  const browser = await startBrowser([`--remote-debugging-port=${port}`]);
  const site = await serveFolder(folder, { isCompressed: true });
  const scores: LighthouseScore[] = [];
  try {
    for (const [kind, path] of Object.entries(kinds)) {
      const run = await lighthouse(site.address + path, { ...flags, port, onlyCategories: [...categories] });
      if (!run || run.lhr.runtimeError) throw new Error(`${path}: ${run?.lhr.runtimeError?.message}`);
      const { lhr } = run;
      const score = Object.fromEntries(
        categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
      ) as LighthouseScore["scores"];
      scores.push({
        kind,
        path,
        scores: score,
        faults: listFaults(lhr),
        machine: Math.round(lhr.environment.benchmarkIndex),
        isUnlisted: isUnlisted(folder, path),
      });
      note(`${path} ${JSON.stringify(score)} ${listFaults(lhr).join(" ")}`);
    }
  } finally {
    await browser.close();
    site.close();
  }
  return scores;
}
