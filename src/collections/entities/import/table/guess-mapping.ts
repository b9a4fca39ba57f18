import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { contentFolder } from "#src/check/files/content-files.ts";
import { makeVoivodeshipJudge, type Voivodeship } from "#src/collections/territory/find-municipality.ts";
import type { Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { readNamedTable } from "#src/commands/tables/read-named-table.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { writeScalar } from "#src/core/source/inline-yaml.ts";
import { makeContext } from "../context.ts";
import type { FormFinder } from "../legal-form.ts";
import { guessFields, type Guess, type SeenColumn } from "./guess-fields.ts";

/** A table whose mapping is to be drafted, and the new file for it; without one it is printed. */
export type GuessRequest = { file: string; mapping?: string | undefined; sheet?: string | undefined };

/** Rows whose values are looked at, and the most different values that are listed. */
const ROWS = 500;
const DIFFERENT = 40;

type Known = { findForm: FormFinder; judgeVoivodeship: (written: string) => Voivodeship };

/** Drafts a mapping from the headers and values of a table. A file that is there is never replaced. Throws a `Fault`. */
export async function guessMapping(speaker: Speaker, { file, mapping, sheet }: GuessRequest): Promise<void> {
  if (mapping !== undefined && existsSync(mapping)) throw new Fault("mapping-exists", { file: mapping });
  const content = requireContent(contentFolder(), { file: contentFolder() });
  const known = {
    findForm: makeContext(content).findForm,
    judgeVoivodeship: makeVoivodeshipJudge(content.entries.territory.map(({ data }) => data)),
  };
  const draft = writeDraft(await seeColumns(file, sheet), known, speaker);
  if (mapping === undefined) return speaker.print(draft);
  mkdirSync(dirname(mapping), { recursive: true });
  writeFileSync(mapping, draft, { flag: "wx" });
  speaker.print(`${getText("import", speaker.language, "table.drafted", { file: mapping })}\n`);
}

async function seeColumns(file: string, sheet: string | undefined): Promise<SeenColumn[]> {
  const { columns, rows } = await readNamedTable(file, sheet, []);
  const seen: string[][] = [];
  for await (const { cells } of rows) if (seen.push(cells) >= ROWS) break;
  return columns.map((header, place) => ({ header, values: seen.map((cells) => cells[place] ?? "") }));
}

function writeDraft(columns: readonly SeenColumn[], known: Known, { language }: Speaker): string {
  const guesses = guessFields(columns);
  const valuesOf = (field: string) => {
    const guess = guesses.find((one) => "field" in one && one.field === field);
    const values = columns.find(({ header }) => header === guess?.header)?.values ?? [];
    return [...new Set(values.filter((value) => value !== ""))].slice(0, DIFFERENT);
  };
  const say = (key: "source" | "constants" | "unknown" | "personal" | "form") =>
    getText("import", language, `table.draft.${key}`);
  return [
    `# ${say("source")}`,
    "source:",
    "  url:",
    "  title:",
    "columns:",
    ...guesses.map((guess) => writeGuess(guess, say)),
    ...writeForms(valuesOf("legalForm"), known, say("form")),
    ...writeFilter(guesses, valuesOf("place.voivodeship"), known),
    `# ${say("constants")}`,
    "constants: {}",
    "",
  ].join("\n");
}

const writeGuess = (guess: Guess, say: (key: "unknown" | "personal") => string): string => {
  const header = writeScalar(guess.header, false);
  return "field" in guess ? `  ${guess.field}: ${header}` : `  # ${header}: ${say(guess.left)}`;
};

function writeForms(written: readonly string[], { findForm }: Known, unknown: string): string[] {
  if (written.length === 0) return [];
  const lines = written.map((form) => {
    const id = findForm(form, "");
    const key = writeScalar(form, false);
    return id === undefined ? `    # ${key}: ${unknown}` : `    ${key}: ${id}`;
  });
  const hasAny = lines.some((line) => !line.startsWith("    #"));
  return ["values:", hasAny ? "  legalForm:" : "  legalForm: {}", ...lines];
}

/** Where a table is of several voivodeships, only rows of the portal's are taken. */
function writeFilter(
  guesses: readonly Guess[],
  written: readonly string[],
  { judgeVoivodeship }: Known,
): string[] {
  const own = written.filter((name) => judgeVoivodeship(name) === "own");
  const column = guesses.find((guess) => "field" in guess && guess.field === "place.voivodeship");
  if (!column || own.length === 0 || own.length === written.length) return [];
  const names = own.map((name) => writeScalar(name, true)).join(", ");
  return ["filters:", `  - { header: ${writeScalar(column.header, true)}, equals: [${names}] }`];
}
