import { getNewsletterText } from "#src/i18n/newsletter-messages.ts";
import { contentFolder } from "./content-files.ts";
import { readArguments } from "./newsletter/arguments.ts";
import { NewsletterFault, writeNewsletter } from "./newsletter/write-newsletter.ts";

const request = readArguments(process.argv.slice(2));
const { language } = request;
const say = (...text: Parameters<typeof getNewsletterText>) => `${getNewsletterText(...text)}\n`;

if (request.use === "write") {
  try {
    const titles = {
      subject: (number: number) => getNewsletterText(language, "subject", { number }),
      added: getNewsletterText(language, "added"),
      open: getNewsletterText(language, "open"),
    };
    const written = writeNewsletter(contentFolder(), request.since, new Date(), titles);
    process.stdout.write(say(language, "done", written));
  } catch (error) {
    if (!(error instanceof NewsletterFault)) throw error;
    process.stderr.write(say(language, `fault.${error.id}`, error.values));
    process.exitCode = 1;
  }
} else if (request.use === "help") {
  process.stdout.write(say(language, "usage"));
} else {
  const wrong = say(language, "wrong", { argument: request.argument });
  process.stderr.write(`${wrong}\n${say(language, "usage")}`);
  process.exitCode = 2;
}
