import { parseArgs } from "node:util";
import { getPhrase, reportLanguages, type ReportLanguage } from "#src/i18n/problem-messages.ts";

const formats = ["terminal", "json", "github"] as const;

/** What the command line asks for, or the message about its wrong use. */
export type CheckArguments =
  | { use: "check"; format: (typeof formats)[number]; language: ReportLanguage }
  | { use: "help" | "wrong"; message: string };

/** Reads the arguments of `npm run check`. */
export function readArguments(args: readonly string[]): CheckArguments {
  const asked = args.findLast((arg, index) => args[index - 1] === "--lang" || arg.startsWith("--lang="));
  const language = findLanguage(asked?.replace("--lang=", "")) ?? "pl";
  const wrong = (message: string): CheckArguments => ({
    use: "wrong",
    message: `${message}\n\n${getPhrase(language, "usage")}\n`,
  });
  const { values, unknown } = parse(args.filter((arg) => arg !== "--"));
  if (unknown !== undefined) return wrong(getPhrase(language, "usage.unknown", { argument: unknown }));
  if (values.help) return { use: "help", message: `${getPhrase(language, "usage")}\n` };
  const format = formats.find((name) => name === values.format);
  if (!format)
    return wrong(getPhrase(language, "usage.format", { value: values.format, allowed: formats.join(", ") }));
  if (!findLanguage(values.lang)) {
    return wrong(
      getPhrase(language, "usage.language", { value: values.lang, allowed: reportLanguages.join(", ") }),
    );
  }
  return { use: "check", format, language };
}

const findLanguage = (name: string | undefined) => reportLanguages.find((language) => language === name);

function parse(args: readonly string[]): {
  values: { format: string; lang: string; help: boolean };
  unknown: string | undefined;
} {
  const { values, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { format: { type: "string" }, lang: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const unknown = tokens.find(
    (token) =>
      token.kind === "positional" ||
      (token.kind === "option" && !["format", "lang", "help"].includes(token.name)),
  );
  const { format = "terminal", lang = "pl", help = false } = values;
  return {
    values: { format: String(format), lang: String(lang), help: help === true },
    unknown: unknown && args[unknown.index],
  };
}
