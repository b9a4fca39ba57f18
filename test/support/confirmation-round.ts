import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Speaker } from "#src/commands/command.ts";
import { runCampaign, type CampaignRequest } from "#src/confirmation/round/run-campaign.ts";
import { fixture, makeContent } from "./content-folder.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** The settings of a portal without the page. */
export const portal = readFileSync(join(fixture("valid-minimal"), "portal.yaml"), "utf8");
/** The settings with it. */
export const withPage = `${portal}confirmation: { email: office@centre.internal, phone: 98 600 00 00 }\n`;
/** A place of the small valid region. */
export const address = { town: "Jeziorno", municipality: "9861011" };
/** A name that is markup and a formula. */
export const hostile = 'Fundacja <b>"A" & B</b> =cmd()';

/** A content folder and that of the office, with what the command says and writes there. */
export function prepareRound(files: Record<string, string> = {}) {
  const content = makeContent({ "portal.yaml": withPage, ...files });
  const folder = join(createTemporaryFolder(), "office");
  const run = async (request: Partial<CampaignRequest>, now = "2026-11-23T12:00:00Z") => {
    let said = "";
    const quiet = () => undefined;
    const speaker: Speaker = {
      language: "en",
      colours: false,
      now: new Date(now),
      print: (text) => void (said += text),
      progress: quiet,
      count: quiet,
    };
    const asked = { status: false, valid: 60, letters: "pl", write: true, folder, ...request } as const;
    await runCampaign(speaker, content, asked);
    return said;
  };
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  return { content, folder, run, read, letters: (day: string) => readdirSync(join(folder, day, "letters")) };
}
