import { existsSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "../browser/start-browser.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { choice, initially } from "#src/commands/options.ts";
import { measureSearch } from "./ask-search.ts";
import { readJudgements, type Judgement } from "./judgements.ts";
import { formatQuality } from "./report.ts";

const formats = ["text", "json"] as const;

type Options = { dist: string; judgements: string; format: (typeof formats)[number] };

async function measure({ print }: Speaker, { dist, judgements: file, format }: Options): Promise<number> {
  if (!existsSync(join(dist, "pagefind"))) throw new Fault("no-index", { folder: dist }, { exitCode: 2 });
  const judgements = takeJudgements(file);
  const browser = await startBrowser();
  const quality = await measureSearch(browser, dist, judgements).finally(() => browser.close());
  print(format === "json" ? `${JSON.stringify(quality, null, 2)}\n` : formatQuality(quality));
  return quality.reached ? 0 : 1;
}

function takeJudgements(file: string): Judgement[] {
  try {
    return readJudgements(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault("judgements", { file, reason }, { exitCode: 2 });
  }
}

/** `npm run search-quality`: asks the search of the built portal the judged queries. */
export const searchQualityCommand = defineCommand("search-quality", {
  parameters: {
    flags: {
      dist: initially(process.env["OUT_DIR"] ?? "dist", String),
      judgements: initially("test/search/judgements.yaml", String),
      format: choice(formats, "text"),
    },
  },
  run: measure,
});
