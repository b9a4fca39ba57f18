import { contentFolder } from "#src/check/files/content-files.ts";
import { readContent } from "#src/check/read-content.ts";
import { definitions } from "#src/collections/index.ts";
import { findDoubles } from "#src/collections/entities/import/find-doubles.ts";
import { doublesToJson, reportDoubles } from "#src/collections/entities/import/report-doubles.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { switchOption } from "#src/commands/options.ts";

/** `npm run dedupe`: reports entities that are likely to be entered twice. */
export const dedupeCommand = defineCommand("dedupe", {
  parameters: { flags: { json: switchOption() } },
  run: ({ language, print }: Speaker, { json }: { json: boolean }) => {
    const content = readContent(contentFolder());
    if (!content) throw new Fault("content", { file: definitions.entities.path });
    const doubles = findDoubles(content);
    print(`${json ? doublesToJson(doubles) : reportDoubles(doubles, language)}\n`);
  },
});
