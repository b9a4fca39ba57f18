import { join } from "node:path";
import { contentFolder } from "#src/check/files/content-files.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { writeSchemas } from "#src/commands/schemas/write-schemas.ts";
import { getText } from "#src/commands/texts/texts.ts";

/** `npm run schemas`: writes what editors of files need to complete, explain and validate them. */
export const schemasCommand = defineCommand("schemas", {
  parameters: { flags: {} },
  run: ({ language, print }: Speaker) => {
    const files = writeSchemas(join(import.meta.dirname, "../.."), contentFolder());
    const done = files.length === 0 ? "current" : "done";
    print(`${getText("schemas", language, done, { count: files.length })}\n`);
  },
});
