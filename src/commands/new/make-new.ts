import { join } from "node:path";
import type { Report } from "#src/check/report/render-report.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { Fault } from "../fault.ts";
import { listContentIds } from "../schemas/content-ids.ts";
import { getText } from "../texts/texts.ts";
import { askRecord } from "./ask-record.ts";
import { judgeField, judgeWhole } from "./judge.ts";
import type { Prompter } from "./prompter.ts";
import { suggestId, toPath, writeTarget, type Target } from "./target.ts";

/** What a new record is made of: where, what is known of it, and who may be asked for the rest. */
export type Order = {
  folder: string;
  target: Target;
  record: Fields;
  id: string | undefined;
  today: string;
  language: ReportLanguage;
  prompter: Prompter | undefined;
};

/** A written file, and what the check says because of it. */
export type Made = { file: string; report: Report };

/**
 * Makes a record and writes its file, never over one that is there. Without a `prompter` nobody is asked, and a record with an
 * error is not written; what a person has answered is kept, with the errors to correct. Throws a `Fault`.
 */
export async function makeNew({
  folder,
  target,
  id,
  today,
  language,
  prompter,
  ...order
}: Order): Promise<Made> {
  const record = prompter
    ? await askRecord(
        {
          prompter,
          language,
          today,
          ids: listContentIds(folder),
          judge: (draft, path) => judgeField(target, draft, path, language),
        },
        target.schema,
        order.record,
      )
    : order.record;
  const name = id ?? (await nameRecord(record, language, prompter));
  const path = toPath(target, name);
  const text = writeTarget(target, { folder, id: name, record }, language);
  const report = await judgeWhole(folder, { path, text }, today, language);
  if (!prompter && report.counts.errors > 0) throw refuse(path, report);
  replaceFile(join(folder, path), text);
  return { file: path, report };
}

/** The id of a record: its own, or the one that its name suggests, which a person may change. */
async function nameRecord(record: Fields, language: ReportLanguage, prompter?: Prompter): Promise<string> {
  const { id } = record;
  if (typeof id === "string") return id;
  const initial = suggestId(record);
  const judge = (answer: string) =>
    /^[a-z0-9-]+$/.test(answer) ? undefined : getText("new", language, "ask.id.wrong");
  const given = prompter
    ? await prompter.text({ message: getText("new", language, "ask.id"), initial, judge })
    : initial;
  if (given === undefined || given === "") throw new Fault("id", {}, { exitCode: 2 });
  return given;
}

const refuse = (file: string, { problems }: Report): Fault =>
  new Fault(
    "refused",
    { file },
    {
      rows: problems
        .filter(({ severity }) => severity === "error")
        .map(({ line, what, remedy, id }) => ({ line, id: "problem", values: { what, remedy, id } })),
    },
  );
