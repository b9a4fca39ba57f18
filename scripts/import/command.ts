import { defineCommandOfSubjects, defineSubject, type Speaker } from "#src/commands/command.ts";
import { oneArgument, optional, parseAddress, required } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { importBoundaries, PRG } from "#src/collections/boundaries/import/import-boundaries.ts";
import {
  importRemarks,
  type RemarkImport,
} from "#src/collections/consultation-remarks/import/import-remarks.ts";
import { reportRemarks } from "#src/collections/consultation-remarks/import/report.ts";
import { bring, tableOptions } from "./bring.ts";
import { confirmations } from "./confirmations.ts";
import { issue } from "./issue.ts";
import { ownExport } from "./export.ts";
import { krs } from "./krs.ts";
import { osm } from "./osm.ts";
import { opp } from "./opp.ts";
import { table } from "./table.ts";

const boundaries = defineSubject({
  parameters: { flags: { url: optional(parseAddress) } },
  run: (speaker: Speaker, { url = PRG }: { url?: string }) =>
    bring(speaker, async (folder, today) =>
      getText("import", speaker.language, "done", await importBoundaries(folder, url, today)),
    ),
});

const remarks = defineSubject({
  parameters: { flags: { consultation: required(String), ...tableOptions }, positional: oneArgument("file") },
  run: (speaker: Speaker, asked: Omit<RemarkImport, "file">, file: string) =>
    bring(speaker, async (folder) =>
      reportRemarks(await importRemarks(folder, { file, ...asked }), speaker.language),
    ),
});

/** `npm run import`: imports data from outside. */
export const importCommand = defineCommandOfSubjects("import", {
  boundaries,
  remarks,
  opp,
  krs,
  table,
  confirmations,
  issue,
  osm,
  export: ownExport,
});
