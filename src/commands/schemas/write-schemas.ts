import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { allDefinitions, findOwner, type CollectionName } from "#src/collections/index.ts";
import { readJson } from "#src/core/source/read-entry.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { isFields } from "#src/core/integrity/records.ts";
import { listContentIds, toIdsSchema, type ContentIds } from "./content-ids.ts";
import { IDS, toJsonSchema } from "./to-json-schema.ts";

/** A file for editors, with the text that it should have; its path is relative to the project. */
export type EditorFile = { file: string; text: string };

const SCHEMAS = ".vscode/schemas";
const SETTINGS = ".vscode/settings.json";
/** Where the language server of Astro looks for the collections of Markdown files (its setting `content-intellisense`). */
const COLLECTIONS = ".astro/collections";

const toText = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
const schemaFile = (id: CollectionName) => `${SCHEMAS}/${id}.schema.json`;

/** Collections that people write by hand. */
const written = allDefinitions.filter(({ extensions }) =>
  extensions.some((extension) => /^(mdx?|yaml)$/.test(extension)),
);

/** What follows from the definitions alone and is kept with the code: a schema for each collection, and the settings. */
export const listShapeFiles = (root: string): EditorFile[] => [
  ...written.map(({ id }) => ({ file: schemaFile(id), text: toText(toJsonSchema(id)) })),
  { file: SETTINGS, text: toText({ ...readSettings(root), "yaml.schemas": listYamlFiles() }) },
];

function readSettings(root: string): Record<string, unknown> {
  const path = join(root, SETTINGS);
  const settings = existsSync(path) ? readJson(readFileSync(path, "utf8")) : {};
  return isFields(settings) ? settings : {};
}

/** The files of YAML by the schema that they follow, as the extension for YAML wants them. */
const listYamlFiles = (): Record<string, string> =>
  Object.fromEntries(
    written
      .filter(({ extensions }) => extensions.includes("yaml"))
      .map(({ id, form, path }) => [
        `./${schemaFile(id)}`,
        form === "entry" ? `content/${path}/*.yaml` : `content/${path}`,
      ]),
  );

/**
 * What follows from a content folder and from the place of the project on this disk, and is not kept with the code: the
 * ids of the region, and for each Markdown file the schema of its front matter.
 */
export function listContentFiles(contentDir: string, ids: ContentIds): EditorFile[] {
  const marked = written.filter(({ extensions }) => !extensions.includes("yaml"));
  const files = Object.values(ids)
    .flat()
    .filter(({ path }) => /\.mdx?$/.test(path));
  const toAddress = (path: string) =>
    decodeURIComponent(pathToFileURL(resolve(contentDir, path)).href).toLowerCase();
  const manifest = {
    collections: marked.map(({ id }) => ({ name: nameSchema(id), hasSchema: true })),
    entries: Object.fromEntries(
      files.map(({ path }) => [toAddress(path), nameSchema(findOwner(path)?.id ?? "")]),
    ),
  };
  return [
    { file: `${SCHEMAS}/${IDS}`, text: toText(toIdsSchema(ids)) },
    { file: `${COLLECTIONS}/collections.json`, text: toText(manifest) },
    ...marked.map(({ id }) => ({
      file: `${COLLECTIONS}/${nameSchema(id)}.schema.json`,
      text: toText({ $ref: `../../${schemaFile(id)}` }),
    })),
  ];
}

/** A name that Astro, which writes schemas of its own into the same folder, does not use. */
const nameSchema = (id: string) => `content-${id}`;

/** Whether a file is missing or has another text. */
export const isOutdated =
  (root: string) =>
  ({ file, text }: EditorFile): boolean =>
    !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== text;

/** Writes all files for editors that are out of date; returns their names. */
export function writeSchemas(root: string, contentDir: string): string[] {
  const files = [...listShapeFiles(root), ...listContentFiles(contentDir, listContentIds(contentDir))];
  const outdated = files.filter(isOutdated(root));
  for (const { file, text } of outdated) replaceFile(join(root, file), text);
  return outdated.map(({ file }) => file);
}
