import { debuglog } from "node:util";
import { showUnseen } from "#src/core/text/unseen.ts";
import { MomentError, readNow } from "#src/core/time/read-now.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { fillPlaceholders } from "#src/i18n/problem-messages.ts";
import { findText, getText, type CommandName, type TextValues } from "./texts/texts.ts";
import type { Command, Speaker, Work } from "./command.ts";
import { Fault } from "./fault.ts";
import { describeNetworkFault } from "./network-reason.ts";
import { readRequest } from "./read-request.ts";

/** Where a command writes: the streams of its process, or what stands for them. */
export type Outlets = Record<"stdout" | "stderr", { write: (text: string) => unknown; isTTY?: boolean }>;

/** Runs a command with the arguments of this process and sets its exit code, as `performCommand` does. */
export async function runCommand(command: Command): Promise<void> {
  process.stdout.on("error", endQuietly);
  process.exitCode = await performCommand(command, process.argv.slice(2), process);
}

/**
 * Runs a command with arguments and returns its exit code: 0 no errors, 1 errors, 2 wrong use. Reports errors on standard
 * error, in Polish or, with `--lang en`, in English; a bug in the code too, whose trace NODE_DEBUG=spolecznik shows.
 */
export async function performCommand(
  command: Command,
  args: readonly string[],
  outlets: Outlets,
): Promise<number> {
  const request = await readRequest(command, args);
  if (request.use === "work") return doWork(command.name, request.work, request.language, outlets);
  const isHelp = request.use === "help";
  (isHelp ? outlets.stdout : outlets.stderr).write(request.message);
  return isHelp ? 0 : 2;
}

const toSpeaker = (language: ReportLanguage, { stdout, stderr }: Outlets): Speaker => ({
  language,
  colours: stdout.isTTY === true && !process.env["NO_COLOR"],
  now: readNow(),
  print: (text) => void stdout.write(text),
  progress: (text) => void stderr.write(`${text}\n`),
  count: (text) => void (stderr.isTTY === true && stderr.write(`\r\u001B[K${text}`)),
});

async function doWork(
  name: CommandName,
  work: Work,
  language: ReportLanguage,
  outlets: Outlets,
): Promise<number> {
  try {
    return (await work(toSpeaker(language, outlets))) ?? 0;
  } catch (error) {
    const fault = error instanceof Fault ? error : toFault(error, language);
    outlets.stderr.write(`${formatFault(name, fault, language)}\n`);
    return fault.exitCode;
  }
}

/** Who reads the output may stop before its end (`npm run check | head`). */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** An error of the system, for example a full disk or a folder without permissions. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error;

/** What the system refused, a moment that is none, or else a bug of the program with its place, as a fault to report. */
export function toFault(error: unknown, language: ReportLanguage): Fault {
  const { stack = "" } = error instanceof Error ? error : {};
  debuglog("spolecznik")("%s", stack);
  if (error instanceof MomentError) return new Fault("moment", { value: error.written }, { exitCode: 2 });
  if (isSystemError(error)) {
    const key = error.code === "EPERM" ? "EACCES" : error.code;
    const remedy = findText("frame", language, `system.${key}`) ?? getText("frame", language, "system.other");
    return new Fault("system", { reason: error.message, remedy });
  }
  const place = /([^\s()]+:\d+:\d+)\)?$/m.exec(stack)?.[1]?.replace("file://", "") ?? "–";
  return new Fault("program", { message: String(error).slice(0, 300), place });
}

/** What went wrong, with every faulty row of a table. */
export function formatFault(name: CommandName, fault: Fault, language: ReportLanguage): string {
  const say = (key: string, values: TextValues) => {
    const shown = Object.entries(values).map(([id, value]) => [id, showUnseen(String(value))] as const);
    const text = findText(name, language, key) ?? findText("frame", language, key) ?? key;
    return fillPlaceholders(text, Object.fromEntries(shown));
  };
  const rows = fault.rows.map(({ line, id, values }) => say("row", { line, what: say(`row.${id}`, values) }));
  return [say(`fault.${fault.id}`, nameReason(fault, language)), ...rows].join("\n");
}

/** What the system says of a network is English; where its code has words of its own, they stand in place of that. */
function nameReason({ id, values }: Fault, language: ReportLanguage): TextValues {
  const { reason, code } = values;
  if (id !== "network" || code === undefined) return values;
  return {
    ...values,
    reason: describeNetworkFault({ id, reason: String(reason), code: String(code) }, language),
  };
}
