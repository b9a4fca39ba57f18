import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { fillPlaceholders } from "#src/i18n/problem-messages.ts";
import { findText, getText, type CommandName, type TextValues } from "./texts/texts.ts";
import type { Command, Speaker, Work } from "./command.ts";
import { Fault } from "./fault.ts";
import { readRequest } from "./read-request.ts";

/**
 * Runs a command with the arguments of this process and sets its exit code: 0 no errors, 1 errors, 2 wrong use.
 * Reports errors on standard error, in Polish or, with `--lang en`, in English. Only a bug in the code ends in a
 * stack trace.
 */
export async function runCommand(command: Command): Promise<void> {
  const request = await readRequest(command, process.argv.slice(2));
  if (request.use === "work") {
    process.exitCode = await doWork(command.name, request.work, toSpeaker(request.language));
    return;
  }
  const isHelp = request.use === "help";
  (isHelp ? process.stdout : process.stderr).write(request.message);
  process.exitCode = isHelp ? 0 : 2;
}

const toSpeaker = (language: ReportLanguage): Speaker => ({
  language,
  colours: process.stdout.isTTY && !process.env["NO_COLOR"],
  now: new Date(),
  print: (text) => void process.stdout.write(text),
  progress: (text) => void process.stderr.write(`${text}\n`),
  count: (text) => void (process.stderr.isTTY && process.stderr.write(`\r\u001B[K${text}`)),
});

async function doWork(name: CommandName, work: Work, speaker: Speaker): Promise<number> {
  try {
    return (await work(speaker)) ?? 0;
  } catch (error) {
    if (error instanceof Fault) {
      process.stderr.write(`${formatFault(name, error, speaker.language)}\n`);
      return error.exitCode;
    }
    if (!isSystemError(error)) throw error;
    process.stderr.write(
      `${getText("frame", speaker.language, "fault.system", { reason: error.message })}\n`,
    );
    return 1;
  }
}

/** An error of the system, for example a full disk or a folder without permissions. */
const isSystemError = (error: unknown): error is Error & { syscall: string } =>
  error instanceof Error && "syscall" in error;

/** What went wrong, with every faulty row of a table. */
export function formatFault(name: CommandName, fault: Fault, language: ReportLanguage): string {
  const say = (key: string, values: TextValues) =>
    fillPlaceholders(findText(name, language, key) ?? findText("frame", language, key) ?? key, values);
  const rows = fault.rows.map(({ line, id, values }) => say("row", { line, what: say(`row.${id}`, values) }));
  return [say(`fault.${fault.id}`, fault.values), ...rows].join("\n");
}
