import { defineSubject, type Speaker } from "#src/commands/command.ts";
import { oneArgument } from "#src/commands/options.ts";
import { planOptions, type PlanRequest } from "#src/collections/entities/import/import-entities.ts";
import { readOwnExport } from "#src/directory/import/import-export.ts";
import { bringEntities } from "./bring.ts";

/** `npm run import -- export`: what was downloaded from the directory, read back into its entities. */
export const ownExport = defineSubject({
  parameters: { flags: planOptions, positional: oneArgument("file") },
  run: (speaker: Speaker, asked: PlanRequest, file: string) =>
    bringEntities(speaker, asked, (folder, today) => readOwnExport(folder, file, today)),
});
