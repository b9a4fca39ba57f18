import { defineSubject, type Speaker } from "#src/commands/command.ts";
import { anyArguments, optional, parseDay } from "#src/commands/options.ts";
import { planOptions, type PlanRequest } from "#src/collections/entities/import/import-entities.ts";
import {
  readConfirmations,
  type ConfirmationRequest,
  type Confirmations,
} from "#src/confirmation/import/import-confirmations.ts";
import { bringEntities } from "./bring.ts";

type Request = Omit<ConfirmationRequest, "mails"> & PlanRequest;

/** `npm run import -- confirmations`: what organisations answer to the letters of `npm run campaign`. */
export const confirmations = defineSubject({
  parameters: {
    flags: { folder: optional(String), received: optional(parseDay), ...planOptions },
    positional: anyArguments("mails"),
  },
  run: async (speaker: Speaker, asked: Request, ...mails: string[]) => {
    let read: Confirmations | undefined;
    const code = await bringEntities(speaker, asked, async (folder, today) => {
      read = await readConfirmations(folder, { ...asked, mails }, today);
      return read.source;
    });
    if (asked.write) await read?.note();
    return code;
  },
});
