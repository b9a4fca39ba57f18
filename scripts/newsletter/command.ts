import { contentFolder } from "#src/check/files/content-files.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { parseDay, required } from "#src/commands/options.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { writeNewsletter } from "#src/collections/newsletters/write-newsletter.ts";

/** `npm run newsletter`: writes the draft of a newsletter. */
export const newsletterCommand = defineCommand("newsletter", {
  parameters: { flags: { since: required(parseDay) } },
  run: ({ language, now, print }: Speaker, { since }: { since: string }) => {
    const titles = {
      subject: (number: number) => getText("newsletter", language, "subject", { number }),
      added: getText("newsletter", language, "added"),
      open: getText("newsletter", language, "open"),
    };
    const written = writeNewsletter(contentFolder(), since, now, titles);
    print(`${getText("newsletter", language, "done", written)}\n`);
  },
});
