import { defineSubject, type Speaker } from "#src/commands/command.ts";
import { oneArgument } from "#src/commands/options.ts";
import { planOptions, type PlanRequest } from "#src/collections/entities/import/import-entities.ts";
import { readIssueEntities } from "#src/collections/entities/import/issue/import-issue.ts";
import { bringEntities } from "./bring.ts";

/** `npm run import -- issue`: an entity, a correction or a confirmation from the answers of a form. */
export const issue = defineSubject({
  parameters: { flags: planOptions, positional: oneArgument("file") },
  run: (speaker: Speaker, asked: PlanRequest, file: string) =>
    bringEntities(speaker, asked, (folder, today) => readIssueEntities(folder, file, speaker, today)),
});
