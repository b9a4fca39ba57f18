import { contentFolder } from "#src/check/files/content-files.ts";
import { writePublished } from "#src/collections/published-entities/write-published.ts";
import { changeContent } from "#src/commands/change-content.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { getText } from "#src/commands/texts/texts.ts";

/** `npm run published`: notes the ids of all entities as published, so that the check notices when one gets lost. */
export const publishedCommand = defineCommand("published", {
  parameters: { flags: {} },
  run: async (speaker: Speaker) => {
    const { language, print } = speaker;
    const folder = contentFolder();
    const { file, total, added } = await changeContent(folder, speaker, () => writePublished(folder));
    print(`${getText("published", language, added === 0 ? "unchanged" : "done", { file, total, added })}\n`);
  },
});
