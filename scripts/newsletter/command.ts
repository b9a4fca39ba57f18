import { contentFolder } from "#src/check/files/content-files.ts";
import { changeContent } from "#src/commands/change-content.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { parseDay, required } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { writeNewsletter } from "#src/collections/newsletters/write-newsletter.ts";

/** `npm run newsletter`: writes the draft of a newsletter. */
export const newsletterCommand = defineCommand("newsletter", {
  parameters: { flags: { since: required(parseDay) } },
  run: async (speaker: Speaker, { since }: { since: string }) => {
    const { language, now, print } = speaker;
    const titles = {
      subject: (number: number) => getText("newsletter", language, "subject", { number }),
      added: getText("newsletter", language, "added"),
      open: getText("newsletter", language, "open"),
    };
    const folder = contentFolder();
    const written = await changeContent(folder, speaker, () => writeNewsletter(folder, since, now, titles));
    print(`${getText("newsletter", language, "done", written)}\n`);
  },
});
