import type { Speaker } from "#src/commands/command.ts";
import { changeContent } from "#src/commands/change-content.ts";
import { optional, optionalChoice, switchOption } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { applyPlan } from "./apply-plan.ts";
import { PREFERENCES, readChoices, type Choices } from "./choices.ts";
import { makePlan, type EntitySource } from "./make-plan.ts";
import { planToJson } from "./plan-json.ts";
import { reportPlan } from "./report-plan.ts";

/** Options of every import of entities. */
export const planOptions = {
  write: switchOption(),
  json: switchOption(),
  prefer: optionalChoice(PREFERENCES),
  accept: optional(String),
  match: optional(String),
};

/** What a person asked for by `planOptions`. */
export type PlanRequest = {
  write: boolean;
  json: boolean;
  prefer?: Choices["prefer"] | undefined;
  accept?: string | undefined;
  match?: string | undefined;
};

/**
 * Reads a source, plans its import into a content folder and prints the plan; writes it only when that is asked for, after
 * other commands that write there. Gives the exit code: 1 when part of the source could not be read. `today` is `YYYY-MM-DD`.
 */
export async function importEntities(
  speaker: Speaker,
  folder: string,
  read: () => Promise<EntitySource>,
  request: PlanRequest,
  today: string,
): Promise<number> {
  const { language, print, count } = speaker;
  const choices = readChoices(request);
  const source = await read();
  const code = source.isPartial ? 1 : 0;
  const format = request.json ? planToJson : reportPlan;
  count(getText("import", language, "plan.comparing", { count: source.proposals.length }));
  if (!request.write) {
    const plan = makePlan(folder, source, choices, today);
    count("");
    print(`${format(plan, undefined, language).trimEnd()}\n`);
    return code;
  }
  await changeContent(folder, speaker, () => {
    const plan = makePlan(folder, source, choices, today);
    const applied = applyPlan(folder, plan, (done, all) =>
      count(getText("import", language, "plan.progress", { done, all })),
    );
    count("");
    print(`${format(plan, applied, language).trimEnd()}\n`);
  });
  return code;
}
