import { getReleaseText } from "#src/i18n/release-messages.ts";
import { contentFolder } from "./content-files.ts";
import { readArguments } from "./release/arguments.ts";
import { ReleaseFault, writeRelease } from "./release/write-release.ts";

const request = readArguments(process.argv.slice(2));
const { language } = request;
const say = (...text: Parameters<typeof getReleaseText>) => `${getReleaseText(...text)}\n`;

if (request.use === "release") {
  try {
    const written = writeRelease(contentFolder(), request.edition, new Date(), request.note);
    const changes = written.changes.map(
      ({ kind, title }) => `  ${getReleaseText(language, kind)}: ${title}\n`,
    );
    process.stdout.write(say(language, "done", written) + changes.join(""));
  } catch (error) {
    if (!(error instanceof ReleaseFault)) throw error;
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
