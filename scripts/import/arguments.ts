import { parseArgs } from "node:util";
import { reportLanguages, type ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { OppImport } from "./opp.ts";
import type { RemarkImport } from "./remarks.ts";

/** What the command line asks for; `wrong` holds the argument that is not known. */
export type ImportArguments = { language: ReportLanguage } & (
  Asked | { use: "help" } | { use: "wrong"; argument: string }
);

const options = {
  url: { type: "string" },
  consultation: { type: "string" },
  year: { type: "string" },
  "as-of": { type: "string" },
  map: { type: "string" },
  replace: { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Options that belong to one subject only. */
const OWN: Record<string, readonly string[]> = {
  boundaries: ["url"],
  remarks: ["consultation", "map", "replace"],
  opp: ["year", "as-of", "map", "replace"],
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
  const asked = readSubject(subject, file, values);
  return asked ? { ...spoken, ...asked } : wrong(findWrong(subject, file, values));
}

type Asked =
  | { use: "boundaries"; url: string | undefined }
  | ({ use: "remarks" } & RemarkImport)
  | ({ use: "opp" } & OppImport);

function readSubject(
  subject: string,
  file: string | undefined,
  values: Record<string, unknown>,
): Asked | undefined {
  if (subject === "remarks") {
    const remarks = readRemarkImport(file, values);
    return remarks && { use: "remarks", ...remarks };
  }
  if (subject === "opp") {
    const list = readOppImport(file, values);
    return list && { use: "opp", ...list };
  }
  const { url } = values;
  if (subject !== "boundaries" || file !== undefined) return undefined;
  if (url !== undefined && !URL.canParse(String(url))) return undefined;
  return { use: "boundaries", url: url === undefined ? undefined : String(url) };
}

/** The argument to name in the message: the address or the file of what takes none, or the subject itself. */
function findWrong(subject: string, file: string | undefined, { url }: Record<string, unknown>): string {
  if (subject !== "boundaries")
    return subject === "remarks" || subject === "opp" ? subject : (file ?? subject);
  return file ?? String(url);
}

function readRemarkImport(
  file: string | undefined,
  { consultation, map, replace }: Record<string, unknown>,
): RemarkImport | undefined {
  if (file === undefined || typeof consultation !== "string") return undefined;
  return { file, consultation, map: typeof map === "string" ? map : undefined, canReplace: replace === true };
}

function readOppImport(
  file: string | undefined,
  { year, map, replace, "as-of": asOf }: Record<string, unknown>,
): OppImport | undefined {
  if (file === undefined || !/^20\d\d$/.test(String(year))) return undefined;
  if (asOf !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(asOf))) return undefined;
  return {
    file,
    year: Number(year),
    asOf: typeof asOf === "string" ? asOf : undefined,
    map: typeof map === "string" ? map : undefined,
    canReplace: replace === true,
  };
}
