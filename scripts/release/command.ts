import { contentFolder } from "#src/check/files/content-files.ts";
import { changeContent } from "#src/commands/change-content.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { oneArgument, optional } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { writeRelease } from "#src/collections/programme-releases/write-release.ts";

/** `npm run release`: publishes the programme of a forum edition as its next version. */
export const releaseCommand = defineCommand("release", {
  parameters: { flags: { note: optional(String) }, positional: oneArgument("edition") },
  run: async (speaker: Speaker, { note }: { note?: string }, edition: string) => {
    const { language, now, print } = speaker;
    const folder = contentFolder();
    const release = await changeContent(folder, speaker, () => writeRelease(folder, edition, now, note));
    const { file, version, sessions, changes } = release;
    const lines = changes.map(({ kind, title }) => `  ${getText("release", language, kind)}: ${title}\n`);
    print(`${getText("release", language, "done", { file, version, sessions })}\n${lines.join("")}`);
  },
});
