import { parseArgs } from "node:util";
import { reportLanguages, type ReportLanguage } from "#src/i18n/problem-messages.ts";

/** What the command line asks for; `wrong` holds the argument that is not known. */
export type NewsletterArguments = { language: ReportLanguage } & (
  { use: "write"; since: string } | { use: "help" } | { use: "wrong"; argument: string }
);

/** Reads the arguments of `npm run newsletter`. */
export function readArguments(args: readonly string[]): NewsletterArguments {
  const { values, positionals, tokens } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    strict: false,
    tokens: true,
    options: { since: { type: "string" }, lang: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const language = reportLanguages.find((name) => name === values.lang) ?? "pl";
  const wrong = (argument: string): NewsletterArguments => ({ language, use: "wrong", argument });
  const unknown = tokens.find(
    (token) => token.kind === "option" && !["since", "lang", "help"].includes(token.name),
  );
  if (values.help || args.length === 0) return { language, use: "help" };
  if (unknown) return wrong(args[unknown.index] ?? "");
  if (values.lang !== undefined && language !== values.lang) return wrong(String(values.lang));
  const [extra] = positionals;
  if (extra !== undefined) return wrong(extra);
  const since = String(values.since ?? "");
  return isDay(since) ? { language, use: "write", since } : wrong(since || "–");
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
