import { parseArgs } from "node:util";
import { reportLanguages, type ReportLanguage } from "#src/i18n/problem-messages.ts";

/** What the command line asks for; `wrong` holds the argument that is not known. */
export type ReleaseArguments = { language: ReportLanguage } & (
  | { use: "release"; edition: string; note: string | undefined }
  | { use: "help" }
  | { use: "wrong"; argument: string }
);

/** Reads the arguments of `npm run release`. */
export function readArguments(args: readonly string[]): ReleaseArguments {
  const { values, positionals, tokens } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    strict: false,
    tokens: true,
    options: { note: { type: "string" }, lang: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  const language = reportLanguages.find((name) => name === values.lang);
  const spoken = { language: language ?? "pl" };
  const wrong = (argument: string): ReleaseArguments => ({ ...spoken, use: "wrong", argument });
  const unknown = tokens.find(
    (token) => token.kind === "option" && !["note", "lang", "help"].includes(token.name),
  );
  if (values.help || args.length === 0) return { ...spoken, use: "help" };
  if (unknown) return wrong(args[unknown.index] ?? "");
  if (values.lang !== undefined && !language) return wrong(String(values.lang));
  const [edition, extra] = positionals;
  if (edition === undefined || extra !== undefined) return wrong(extra ?? "–");
  const note = typeof values.note === "string" ? values.note : undefined;
  return { ...spoken, use: "release", edition, note };
}
