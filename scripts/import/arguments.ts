import { parseArgs } from "node:util";
import { reportLanguages, type ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { RemarkImport } from "./remarks.ts";

/** What the command line asks for; `wrong` holds the argument that is not known. */
export type ImportArguments = { language: ReportLanguage } & (
  | { use: "boundaries"; url: string | undefined }
  | ({ use: "remarks" } & RemarkImport)
  | { use: "help" }
  | { use: "wrong"; argument: string }
);

const options = {
  url: { type: "string" },
  consultation: { type: "string" },
  map: { type: "string" },
  replace: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Options that belong to one subject only. */
const OWN: Record<string, readonly string[]> = {
  boundaries: ["url"],
  remarks: ["consultation", "map", "replace"],
};

/** Reads the arguments of `npm run import`. */
export function readArguments(args: readonly string[]): ImportArguments {
  const { values, positionals, tokens } = parseArgs({
    args: args.filter((arg) => arg !== "--"),
    strict: false,
    tokens: true,
    options,
  });
  const language = reportLanguages.find((name) => name === values.lang);
  const spoken = { language: language ?? "pl" };
  const wrong = (argument: string): ImportArguments => ({ ...spoken, use: "wrong", argument });
  if (values.help || args.length === 0) return { ...spoken, use: "help" };
  const [subject = "", file, extra] = positionals;
  const allowed = ["lang", "help", ...(OWN[subject] ?? Object.values(OWN).flat())];
  const unknown = tokens.find((token) => token.kind === "option" && !allowed.includes(token.name));
  if (unknown) return wrong(args[unknown.index] ?? "");
  if (values.lang !== undefined && !language) return wrong(String(values.lang));
  if (extra !== undefined) return wrong(extra);
  if (subject === "remarks") {
    const remarks = readRemarkImport(file, values);
    return remarks ? { ...spoken, use: "remarks", ...remarks } : wrong(subject);
  }
  if (subject !== "boundaries" || file !== undefined) return wrong(file ?? subject);
  if (values.url !== undefined && !URL.canParse(String(values.url))) return wrong(String(values.url));
  return { ...spoken, use: "boundaries", url: values.url === undefined ? undefined : String(values.url) };
}

function readRemarkImport(
  file: string | undefined,
  { consultation, map, replace }: Record<string, unknown>,
): RemarkImport | undefined {
  if (file === undefined || typeof consultation !== "string") return undefined;
  return { file, consultation, map: typeof map === "string" ? map : undefined, canReplace: replace === true };
}
