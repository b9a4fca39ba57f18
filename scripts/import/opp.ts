import { defineSubject, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { oneArgument, optional, parseDay, parseYear, required, switchOption } from "#src/commands/options.ts";
import { planOptions, type PlanRequest } from "#src/collections/entities/import/import-entities.ts";
import { readOppEntities } from "#src/collections/opp-years/import/import-opp-entities.ts";
import { importOpps, type OppImport } from "#src/collections/opp-years/import/import-opps.ts";
import { reportOpps } from "#src/collections/opp-years/import/report.ts";
import { bring, bringEntities, tableOptions } from "./bring.ts";

type OppRequest = Omit<OppImport, "file"> & PlanRequest & { entities: boolean };

/** An option that belongs to the other use of the list would do nothing, and that must not go unnoticed. */
function refuseMixed(asked: OppRequest): void {
  const foreign = asked.entities
    ? (["replace", "missing"] as const)
    : (["write", "json", "prefer", "accept", "match"] as const);
  const option = foreign.find((name) => Boolean((asked as Record<string, unknown>)[name]));
  if (option !== undefined)
    throw new Fault(asked.entities ? "not-entities" : "only-entities", { option }, { exitCode: 2 });
}

/** `npm run import -- opp`: the list of public benefit organisations, as a list or as entities. */
export const opp = defineSubject({
  parameters: {
    flags: {
      year: required(parseYear),
      asOf: optional(parseDay),
      entities: switchOption(),
      ...tableOptions,
      ...planOptions,
    },
    positional: oneArgument("file"),
  },
  run: async (speaker: Speaker, asked: OppRequest, file: string) => {
    refuseMixed(asked);
    const request = { file, ...asked };
    if (asked.entities)
      return bringEntities(speaker, asked, (folder, today) => readOppEntities(folder, request, today));
    const unknown: string[] = [];
    await bring(speaker, async (folder, today) => {
      const done = await importOpps(folder, request, today);
      unknown.push(...done.unknown.keys());
      return reportOpps(done, speaker.language);
    });
    return unknown.length > 0 ? 1 : 0;
  },
});
