import { contentFolder } from "#src/check/files/content-files.ts";
import { defineCommandOfSubjects, defineSubject, type Speaker } from "#src/commands/command.ts";
import {
  oneArgument,
  optional,
  parseAddress,
  parseDay,
  parseYear,
  required,
  switchOption,
} from "#src/commands/options.ts";
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

const boundaries = defineSubject({
  parameters: { flags: { url: optional(parseAddress) } },
  run: async ({ language, now, print }: Speaker, { url = PRG }: { url?: string }) => {
    const written = await importBoundaries(contentFolder(), url, readToday(contentFolder(), now));
    print(`${getText("import", language, "done", written)}\n`);
  },
});

const remarks = defineSubject({
  parameters: {
    flags: { consultation: required(String), map: optional(String), replace: switchOption() },
    positional: oneArgument("file"),
  },
  run: ({ language, print }: Speaker, options: Omit<RemarkImport, "file">, file: string) => {
    print(`${reportRemarks(importRemarks(contentFolder(), { file, ...options }), language)}\n`);
  },
});

const opp = defineSubject({
  parameters: {
    flags: {
      year: required(parseYear),
      asOf: optional(parseDay),
      map: optional(String),
      replace: switchOption(),
    },
    positional: oneArgument("file"),
  },
  run: ({ language, now, print }: Speaker, options: Omit<OppImport, "file">, file: string) => {
    print(
      `${reportOpps(importOpps(contentFolder(), { file, ...options }, readToday(contentFolder(), now)), language)}\n`,
    );
  },
});

/** `npm run import`: imports data from outside. */
export const importCommand = defineCommandOfSubjects("import", { boundaries, remarks, opp });
