import { defineSubject, type Speaker } from "#src/commands/command.ts";
import {
  anyArguments,
  initially,
  optional,
  parseAddress,
  parseCount,
  switchOption,
} from "#src/commands/options.ts";
import { planOptions, type PlanRequest } from "#src/collections/entities/import/import-entities.ts";
import { readKrs, type KrsRequest } from "#src/collections/entities/import/krs/import-krs.ts";
import { bringEntities } from "./bring.ts";

/** `npm run import -- krs`: entities from the open API of the KRS register. */
export const krs = defineSubject({
  parameters: {
    flags: {
      all: switchOption(),
      url: optional(parseAddress),
      limit: optional(parseCount),
      perSecond: initially("2", parseCount),
      maxAge: initially("7", parseCount),
      fresh: switchOption(),
      ...planOptions,
    },
    positional: anyArguments("krs"),
  },
  run: (speaker: Speaker, asked: Omit<KrsRequest, "numbers"> & PlanRequest, ...numbers: string[]) =>
    bringEntities(speaker, asked, (folder, today) => readKrs(folder, { ...asked, numbers }, speaker, today)),
});
