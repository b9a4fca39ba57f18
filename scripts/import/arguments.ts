import { parseArgs } from "node:util";
import { reportLanguages, type ReportLanguage } from "#src/i18n/problem-messages.ts";

/** What the command line asks for; `wrong` holds the argument that is not known. */
export type ImportArguments = { language: ReportLanguage } & (
  { use: "boundaries"; url: string | undefined } | { use: "help" } | { use: "wrong"; argument: string }
);

/** Reads the arguments of `npm run import`. */
export function readArguments(args: readonly string[]): ImportArguments {
  const { values, positionals, tokens } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    strict: false,
    tokens: true,
    options: { url: { type: "string" }, lang: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const language = reportLanguages.find((name) => name === values.lang);
  const spoken = { language: language ?? "pl" };
  const unknown = tokens.find(
    (token) => token.kind === "option" && !["url", "lang", "help"].includes(token.name),
  );
  const wrong = (argument: string): ImportArguments => ({ ...spoken, use: "wrong", argument });
  if (values.help || args.length === 0) return { ...spoken, use: "help" };
  if (unknown) return wrong(args[unknown.index] ?? "");
  if (values.lang !== undefined && !language) return wrong(String(values.lang));
  const [subject = "", extra] = positionals;
  if (subject !== "boundaries" || extra !== undefined) return wrong(extra ?? subject);
  if (values.url !== undefined && !URL.canParse(String(values.url))) return wrong(String(values.url));
  return { ...spoken, use: "boundaries", url: values.url === undefined ? undefined : String(values.url) };
}
