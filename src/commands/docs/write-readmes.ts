import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { allDefinitions, definitions, type CollectionName } from "#src/collections/index.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { recordSchema } from "#src/check/records/schema-fields.ts";
import { listForgeFiles } from "./forge-files.ts";
import { listFieldRows, type FieldRow } from "#src/handbook/fields.ts";

/** A file of the documentation with the text that it should have. */
export type Readme = { file: string; text: string };

const root = join(import.meta.dirname, "../../..");
const START = "<!-- Written by `npm run docs` -->";
const END = "<!-- End of what `npm run docs` writes -->";

/** The README of every collection and the list of all, as the definitions and schemas have them now. */
export const listReadmes = async (): Promise<Readme[]> => {
  const names = Object.keys(definitions).toSorted() as CollectionName[];
  const own = names.map((name) => toReadme(`src/collections/${name}/README.md`, `# ${name}`, describe(name)));
  return Promise.all([...own, toReadme("src/collections/README.md", "# Collections", describeAll(names))]);
};

/** Files for the hosts of repositories, formatted as all of the project. */
const listForge = (): Promise<Readme[]> =>
  Promise.all(
    listForgeFiles(join(root, "content")).map(async ({ file, text }) => ({
      file,
      text: await format(text, { ...(await resolveConfig(join(root, file))), filepath: file }),
    })),
  );

/** The files that are missing or out of date. */
export const listOutdated = async (): Promise<Readme[]> =>
  [...(await listReadmes()), ...(await listForge())].filter(({ file, text }) => readText(file) !== text);

/** Writes the files that are out of date; returns their names. */
export async function writeReadmes(): Promise<string[]> {
  const outdated = await listOutdated();
  for (const { file, text } of outdated) replaceFile(join(root, file), text);
  return outdated.map(({ file }) => file);
}

const readText = (file: string) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;

/** Puts the generated part between its marks, or below the title of a new file; the rest is unchanged. */
async function toReadme(file: string, title: string, written: string): Promise<Readme> {
  const before = readText(file) ?? `${title}\n\n${START}\n${END}\n`;
  const [head = "", rest = ""] = before.split(START);
  const tail = rest.split(END)[1] ?? "";
  const options = await resolveConfig(join(root, file));
  const text = await format(`${head}${START}\n\n${written}\n\n${END}${tail}`, {
    ...options,
    parser: "markdown",
  });
  return { file, text };
}

/** Names a collection by its id, with its README beside that of the field. */
const nameCollection = (id: string) => `[${id}](../${id}/README.md)`;

const definitionOf = (name: CollectionName) => allDefinitions.find(({ id }) => id === name);

function describePlace(name: CollectionName): string {
  const { form = "entry", path = name, extensions = [], isOptional } = definitionOf(name) ?? {};
  if (form === "entry") {
    const endings = extensions.map((extension) => `\`.${extension}\``).join(" or ");
    return `One file (${endings}) in \`content/${path}/\` is one entry; its name is its permanent id.`;
  }
  const holds = form === "list" ? "is a list; its items have these fields" : "is one record";
  return `\`content/${path}\` ${holds}${isOptional ? "; a region may do without it" : ""}.`;
}

function describe(name: CollectionName): string {
  const rows = listFieldRows(recordSchema(name), { language: "en", nameCollection }).map(toRow);
  return [
    definitions[name].about.en,
    describePlace(name),
    [
      "| Field | What to write | Required | Po polsku | In English |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}

const toRow = ({ path, type, isRequired, otherwise, pl, en }: FieldRow) => {
  const need = otherwise === undefined ? "" : `else \`${otherwise}\``;
  return toLine([`\`${path}\``, type, isRequired ? "yes" : need, pl, en]);
};

const toLine = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |`;

function describeAll(names: readonly CollectionName[]): string {
  const rows = names.map((name) => {
    const { form, path } = definitionOf(name) ?? {};
    const place = form === "entry" ? `content/${path}/` : `content/${path}`;
    return toLine([`[${name}](${name}/README.md)`, `\`${place}\``, definitions[name].about.en]);
  });
  return ["| Collection and its fields | Content | What it holds |", "| --- | --- | --- |", ...rows].join(
    "\n",
  );
}
