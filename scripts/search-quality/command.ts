import { existsSync } from "node:fs";
import { join } from "node:path";
import { startBrowser } from "../browser/start-browser.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { choice, initially } from "#src/commands/options.ts";
import { formatQuality } from "./report.ts";
import { measureSets } from "./measure-sets.ts";
import { readSets } from "./sets.ts";

const formats = ["text", "json"] as const;

type Options = { dist: string; judgements: string; format: (typeof formats)[number] };

async function measure({ print }: Speaker, { dist, judgements: folder, format }: Options): Promise<number> {
  if (!existsSync(join(dist, "pagefind"))) throw new Fault("no-index", { folder: dist }, { exitCode: 2 });
  const sets = takeSets(folder);
  const browser = await startBrowser();
  const qualities = await measureSets(browser, dist, sets).finally(() => browser.close());
  print(format === "json" ? `${JSON.stringify(qualities, null, 2)}\n` : formatQuality(qualities));
  return Object.values(qualities).every(({ reached }) => reached) ? 0 : 1;
}

function takeSets(folder: string): ReturnType<typeof readSets> {
  try {
    return readSets(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Fault("judgements", { file: folder, reason }, { exitCode: 2 });
  }
}

/** `npm run search-quality`: asks the search of the built portal the judged queries. */
export const searchQualityCommand = defineCommand("search-quality", {
  parameters: {
    flags: {
      dist: initially(process.env["OUT_DIR"] ?? "dist", String),
      judgements: initially("test/search", String),
      format: choice(formats, "text"),
    },
  },
  run: measure,
});
