import { contentFolder } from "#src/check/files/content-files.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { changeContent } from "#src/commands/change-content.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { makeNew } from "#src/commands/new/make-new.ts";
import { makePrompter } from "#src/commands/new/prompter.ts";
import { findTarget } from "#src/commands/new/target.ts";
import { readAnswers } from "#src/commands/new/values.ts";
import { oneArgument, optional, severally } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";

type Asked = { set?: readonly string[]; id?: string };

/** `npm run new`: makes a file of content, or an item of a list, by questions or from `--set`. */
export const newCommand = defineCommand("new", {
  parameters: {
    flags: { set: severally(String), id: optional(String) },
    positional: oneArgument("collection"),
  },
  run: async (speaker: Speaker, { set = [], id }: Asked, collection: string) => {
    const { language, now, print } = speaker;
    const folder = contentFolder();
    const target = findTarget(collection);
    const record = readAnswers(target.schema, set);
    const isAsking = set.length === 0 && process.stdin.isTTY;
    const prompter = isAsking ? makePrompter(language) : undefined;
    if (isAsking) print(`${target.definition.label[language]}. ${target.definition.about[language]}\n`);
    const today = readToday(folder, now);
    const order = { folder, target, record, id, today, language, prompter };
    const { file, report } = await changeContent(folder, speaker, () => makeNew(order));
    const { errors } = report.counts;
    print(`${getText("new", language, errors > 0 ? "done.faulty" : "done", { file })}\n`);
    for (const { line, what, remedy, id: problem } of report.problems)
      print(`  ${line}: ${what} ${remedy} [${problem}]\n`);
    return errors > 0 ? 1 : 0;
  },
});
