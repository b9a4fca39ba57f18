import { contentFolder } from "#src/check/files/content-files.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { optional, switchOption } from "#src/commands/options.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { tellLeftOut } from "#src/commands/tell-left-out.ts";
import { findCampaignFolder, FOLDER_NAME } from "#src/confirmation/round/campaign-folder.ts";
import { readLog } from "#src/confirmation/round/log.ts";
import { answersFile, readAnswers } from "#src/outer-links/answer-cache.ts";
import { toLinkReport } from "#src/outer-links/link-report.ts";
import { toContentReport } from "#src/report/content-report.ts";
import { formatCsv, formatJson } from "#src/report/format-files.ts";
import { formatTerminal } from "#src/report/format-terminal.ts";

/** `npm run report`: says what is missing, what expires and what sources contradict. */
export const reportCommand = defineCommand("report", {
  parameters: { flags: { json: switchOption(), csv: switchOption(), folder: optional(String) } },
  run: (speaker: Speaker, { json, csv, folder: asked }: { json: boolean; csv: boolean; folder?: string }) => {
    if (json && csv) throw new Fault("formats", {}, { exitCode: 2 });
    const { language, now, print } = speaker;
    const folder = contentFolder();
    const content = requireContent(folder);
    tellLeftOut(content, speaker);
    const office = asked ?? process.env[FOLDER_NAME];
    const log = office === undefined ? undefined : readLog(findCampaignFolder(office, folder));
    const today = readToday(folder, now);
    const links = toLinkReport(folder, content, readAnswers(answersFile()).answers, today);
    const report = toContentReport(content, { today, links, log });
    if (json) print(formatJson(report));
    else print(csv ? formatCsv(report, language) : formatTerminal(report, language));
  },
});
