import { contentFolder } from "#src/check/files/content-files.ts";
import { findDoubles } from "#src/collections/entities/import/find-doubles.ts";
import { doublesToJson, reportDoubles } from "#src/collections/entities/import/report-doubles.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { switchOption } from "#src/commands/options.ts";
import { tellLeftOut } from "#src/commands/tell-left-out.ts";

/** `npm run dedupe`: reports entities that are likely to be entered twice. */
export const dedupeCommand = defineCommand("dedupe", {
  parameters: { flags: { json: switchOption() } },
  run: (speaker: Speaker, { json }: { json: boolean }) => {
    const { language, print } = speaker;
    const folder = contentFolder();
    const content = requireContent(folder);
    tellLeftOut(content, speaker);
    const doubles = findDoubles(content);
    print(`${json ? doublesToJson(doubles) : reportDoubles(doubles, language)}\n`);
  },
});
