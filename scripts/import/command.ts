import { contentFolder } from "../content-files.ts";
import { defineCommandOfSubjects, defineSubject, type Speaker } from "../frame/command.ts";
import {
  oneArgument,
  optional,
  parseAddress,
  parseDay,
  parseYear,
  required,
  switchOption,
} from "../frame/options.ts";
import { getText } from "../texts/texts.ts";
import { readToday } from "../today.ts";
import { importBoundaries, PRG } from "./boundaries.ts";
import { importOpps, type OppImport } from "./opp.ts";
import { importRemarks, type RemarkImport } from "./remarks.ts";
import { reportOpps } from "./report-opps.ts";
import { reportRemarks } from "./report-remarks.ts";

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

/** `npm run import`: takes over data from outside. */
export const importCommand = defineCommandOfSubjects("import", { boundaries, remarks, opp });
