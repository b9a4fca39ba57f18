import {
  buildApplication,
  run,
  type PartialApplicationConfiguration,
  type StricliIntegration,
} from "@stricli/core";
import { reportLanguages, type ReportLanguage } from "#src/i18n/problem-messages.ts";
import { findText, getText } from "./texts/texts.ts";
import type { Command, FrameContext, Work } from "./command.ts";
import { takeLanguage } from "./language.ts";
import { toWrongUseTexts } from "./wrong-use.ts";

/** What the arguments ask for, and in which language; `message` is the help, after what is wrong. */
export type Request = { language: ReportLanguage } & (
  { use: "work"; work: Work } | { use: "help" | "wrong"; message: string }
);

/** Reads the arguments of a command; nothing is done yet. A command that needs arguments and gets none wants help. */
export async function readRequest(command: Command, given: readonly string[]): Promise<Request> {
  const { language, args, unknown } = takeLanguage(given);
  const usage = `${findText(command.name, language, "usage") ?? command.name}\n`;
  const wrong = (messages: string): Request => ({
    language,
    use: "wrong",
    message: `${messages}\n\n${usage}`,
  });
  if (unknown !== undefined) {
    const allowed = reportLanguages.join(", ");
    return wrong(getText("frame", language, "wrong.language", { value: unknown, allowed }));
  }
  const { work, isHelp, messages } = await scan(command, args, language);
  if (work) return { language, use: "work", work };
  return isHelp || given.length === 0 ? { language, use: "help", message: usage } : wrong(messages);
}

type Scan = { work: Work | undefined; isHelp: boolean; messages: string };

/** Lets the library parse the arguments and captures what it would print. */
async function scan(
  { name, root }: Command,
  args: readonly string[],
  language: ReportLanguage,
): Promise<Scan> {
  const found: Scan = { work: undefined, isHelp: false, messages: "" };
  const config: PartialApplicationConfiguration = {
    name,
    scanner: { caseStyle: "allow-kebab-for-camel" },
    documentation: { disableAnsiColor: true },
    localization: { loadText: () => toWrongUseTexts(language) },
  };
  const askForHelp = () => {
    found.isHelp = true;
  };
  const help: StricliIntegration<FrameContext> = {
    flag: { brief: "", aliases: ["h"], global: true, defaultForRouteMap: true, run: askForHelp },
  };
  const context: FrameContext = {
    process: {
      stdout: { write: () => undefined },
      stderr: { write: (text) => void (found.messages += text) },
    },
    start: (work) => void (found.work = work),
  };
  const app =
    "getAllEntries" in root
      ? buildApplication(root, config, { help })
      : buildApplication(root, config, { help });
  await run(app, args, { ...context, locale: language });
  return { ...found, messages: found.messages.trimEnd() };
}
