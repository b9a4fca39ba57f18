import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { writeReadmes } from "#src/commands/docs/write-readmes.ts";

/** `npm run docs`: writes the tables of fields next to the schemas. */
export const docsCommand = defineCommand("docs", {
  parameters: { flags: {} },
  run: async ({ language, print }: Speaker) => {
    const files = await writeReadmes();
    const done = getText("docs", language, files.length === 0 ? "current" : "done", { count: files.length });
    print([done, ...files].join("\n  ") + "\n");
  },
});
