import { contentFolder } from "#src/check/files/content-files.ts";
import { readNewEntity } from "#src/collections/entities/import/krs/read-new-entity.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { changeContent } from "#src/commands/change-content.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { makeNew } from "#src/commands/new/make-new.ts";
import { makePrompter } from "#src/commands/new/prompter.ts";
import { findTarget } from "#src/commands/new/target.ts";
import { readAnswers } from "#src/commands/new/values.ts";
import { oneArgument, optional, parseAddress, severally } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";

type Asked = { set?: readonly string[]; id?: string; from?: string; url?: string };

/** Options that would do nothing must not go unnoticed. */
function refuseIdle(collection: string, from: string | undefined, url: string | undefined): void {
  if (from !== undefined && collection !== "entities")
    throw new Fault("from-entities", { collection }, { exitCode: 2 });
  if (url !== undefined && from === undefined) throw new Fault("url-from", {}, { exitCode: 2 });
}

/** `npm run new`: makes a file of content, or an item of a list, by questions, from `--set` or from a register. */
export const newCommand = defineCommand("new", {
  parameters: {
    flags: {
      set: severally(String),
      id: optional(String),
      from: optional(String),
      url: optional(parseAddress),
    },
    positional: oneArgument("collection"),
  },
  run: async (speaker: Speaker, { set = [], id, from, url }: Asked, collection: string) => {
    const { language, now, print } = speaker;
    const folder = contentFolder();
    const target = findTarget(collection);
    const today = readToday(folder, now);
    const isAsking = set.length === 0 && process.stdin.isTTY;
    const prompter = isAsking ? makePrompter(language) : undefined;
    refuseIdle(target.id, from, url);
    const known =
      from === undefined ? undefined : await readNewEntity(folder, { from, url, isAsking }, speaker, today);
    const record = readAnswers(target.schema, set, known?.record);
    if (isAsking) print(`${target.definition.label[language]}. ${target.definition.about[language]}\n`);
    for (const note of known?.notes ?? []) print(`${note}\n`);
    const order = { folder, target, record, id, today, language, prompter };
    const { file, report } = await changeContent(folder, speaker, () => makeNew(order));
    const { errors } = report.counts;
    print(`${getText("new", language, errors > 0 ? "done.faulty" : "done", { file })}\n`);
    for (const { line, what, remedy, id: problem } of report.problems)
      print(`  ${line}: ${what} ${remedy} [${problem}]\n`);
    return errors > 0 ? 1 : 0;
  },
});
