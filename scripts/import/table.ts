import { defineSubject, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { oneArgument, optional, switchOption } from "#src/commands/options.ts";
import { planOptions, type PlanRequest } from "#src/collections/entities/import/import-entities.ts";
import { guessMapping } from "#src/collections/entities/import/table/guess-mapping.ts";
import { readTableEntities } from "#src/collections/entities/import/table/import-table.ts";
import { bringEntities } from "./bring.ts";

type Request = PlanRequest & { mapping?: string; sheet?: string; guess: boolean };

/** A draft plans nothing, and an option that does nothing must not go unnoticed. */
function refuseMixed(asked: Request): void {
  const option = (["write", "json", "prefer", "accept", "match"] as const).find((name) =>
    Boolean(asked[name]),
  );
  if (option !== undefined) throw new Fault("table-guess", { option }, { exitCode: 2 });
}

/** `npm run import -- table`: entities from a table whose columns a mapping file names. */
export const table = defineSubject({
  parameters: {
    flags: { mapping: optional(String), sheet: optional(String), guess: switchOption(), ...planOptions },
    positional: oneArgument("file"),
  },
  run: async (speaker: Speaker, asked: Request, file: string) => {
    const { mapping, sheet, guess } = asked;
    if (guess) {
      refuseMixed(asked);
      return guessMapping(speaker, { file, mapping, sheet });
    }
    if (mapping === undefined) throw new Fault("table-mapping", { file }, { exitCode: 2 });
    return bringEntities(speaker, asked, (folder, today) =>
      readTableEntities(folder, { file, mapping, sheet }, speaker, today),
    );
  },
});
