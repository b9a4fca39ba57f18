import { contentFolder } from "#src/check/files/content-files.ts";
import { changeContent } from "#src/commands/change-content.ts";
import { defineCommandOfSubjects, defineSubject, type Speaker } from "#src/commands/command.ts";
import * as options from "#src/commands/options.ts";
import { MISSING } from "#src/commands/tables/refuse-missing.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { importBoundaries, PRG } from "#src/collections/boundaries/import/import-boundaries.ts";
import { importOpps, type OppImport } from "#src/collections/opp-years/import/import-opps.ts";
import {
  importRemarks,
  type RemarkImport,
} from "#src/collections/consultation-remarks/import/import-remarks.ts";
import { reportOpps } from "#src/collections/opp-years/import/report.ts";
import { reportRemarks } from "#src/collections/consultation-remarks/import/report.ts";

const { oneArgument, optional, optionalChoice, parseAddress, parseDay, parseYear, required, switchOption } =
  options;

/** Imports into the content folder of this run when no other command writes there, and says what was done. */
const bring = (speaker: Speaker, work: (folder: string, today: string) => Promise<string>): Promise<void> =>
  changeContent(contentFolder(), speaker, async () => {
    const today = readToday(contentFolder(), speaker.now);
    speaker.print(`${await work(contentFolder(), today)}\n`);
  });

const boundaries = defineSubject({
  parameters: { flags: { url: optional(parseAddress) } },
  run: (speaker: Speaker, { url = PRG }: { url?: string }) =>
    bring(speaker, async (folder, today) =>
      getText("import", speaker.language, "done", await importBoundaries(folder, url, today)),
    ),
});

const table = { map: optional(String), replace: switchOption(), missing: optionalChoice(MISSING) };

const remarks = defineSubject({
  parameters: { flags: { consultation: required(String), ...table }, positional: oneArgument("file") },
  run: (speaker: Speaker, asked: Omit<RemarkImport, "file">, file: string) =>
    bring(speaker, async (folder) =>
      reportRemarks(await importRemarks(folder, { file, ...asked }), speaker.language),
    ),
});

const opp = defineSubject({
  parameters: {
    flags: { year: required(parseYear), asOf: optional(parseDay), ...table },
    positional: oneArgument("file"),
  },
  run: (speaker: Speaker, asked: Omit<OppImport, "file">, file: string) =>
    bring(speaker, async (folder, today) =>
      reportOpps(await importOpps(folder, { file, ...asked }, today), speaker.language),
    ),
});

/** `npm run import`: imports data from outside. */
export const importCommand = defineCommandOfSubjects("import", { boundaries, remarks, opp });
