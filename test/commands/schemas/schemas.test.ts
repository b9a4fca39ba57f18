import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readContentFiles } from "#src/check/files/content-files.ts";
import { allDefinitions, definitions, findOwner } from "#src/collections/index.ts";
import { listContentIds, toIdsSchema } from "#src/commands/schemas/content-ids.ts";
import { IDS, toJsonSchema } from "#src/commands/schemas/to-json-schema.ts";
import { isOutdated, listContentFiles, listShapeFiles } from "#src/commands/schemas/write-schemas.ts";
import { checkFolder, entity, fixture, idsOf, makeContent } from "#test/support/content-folder.ts";

const root = join(import.meta.dirname, "../../..");

const shapes = allDefinitions.map(({ id }) => ({ id, schema: toJsonSchema(id) }));

/** The validators for content with these ids; a schema is compiled once for all tests that ask with the same ids. */
const validators = new Map<string, Ajv>();

function toValidators(ids: object): Ajv {
  const key = JSON.stringify(ids);
  const known = validators.get(key);
  if (known) return known;
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  ajv.addSchema(ids, IDS);
  for (const { id, schema } of shapes) ajv.addSchema(schema, `${id}.schema.json`);
  validators.set(key, ajv);
  return ajv;
}

/** Judges the files of a content folder by the JSON Schemas, as editors do; gives the faults by file. */
function judge(folder: string): Map<string, string[]> {
  const ajv = toValidators(toIdsSchema(listContentIds(folder)));
  const judged = readContentFiles(folder).flatMap(({ path, data }) => {
    const owner = findOwner(path);
    const validate = owner && ajv.getSchema(`${owner.id}.schema.json`);
    if (!validate || data === undefined) return [];
    const faults = validate(data)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
    return [[path, faults] as const];
  });
  return new Map(judged);
}

const listRefused = (folder: string) =>
  [...judge(folder)].filter(([, faults]) => faults.length > 0).map(([path, faults]) => [path, ...faults]);

describe("the JSON Schemas of the collections", () => {
  it("are kept with the code as the definitions have them now", () => {
    const outdated = listShapeFiles(root).filter(isOutdated(root));
    expect(outdated.map(({ file }) => `${file} is out of date: run npm run schemas`)).toEqual([]);
  });

  it.each([
    ["the portal", join(root, "content")],
    ["the reference region", fixture("region")],
    ["the smallest region", fixture("valid-minimal")],
  ])("take every file of %s", (_, folder) => {
    expect(judge(folder).size).toBeGreaterThan(10);
    expect(listRefused(folder)).toEqual([]);
  });

  it("show a Polish title, the notation and the English title of each field", () => {
    const { properties } = toJsonSchema("entities");
    expect(properties).toMatchObject({
      name: { title: "nazwa używana na co dzień", description: "EN: everyday name" },
      founded: { title: "data założenia", description: expect.stringContaining("RRRR-MM") },
      address: { properties: { postalCode: { pattern: String.raw`^\d{2}-\d{3}$` } } },
    });
    expect(JSON.stringify(properties)).not.toMatch(/"(pl|notation|refersTo|problem)":"/);
  });

  it("offer the terms of vocabularies by their names, and take no other", () => {
    const { definitions: ids } = toIdsSchema(listContentIds(join(fixture("valid-minimal"))));
    expect(ids?.["legal-forms"]).toMatchObject({
      enum: expect.arrayContaining(["foundation"]),
      enumDescriptions: expect.arrayContaining(["fundacja"]),
    });
  });
});

const bare = { street: "Prosta 1", town: "Toruń", municipality: "0463011" };

/** Entities whose shape is wrong in one field each, with the problem that the check has. */
const mutations: [problem: string, fields: Record<string, unknown>][] = [
  ["field-missing", { name: undefined }],
  ["field-missing", { sources: undefined }],
  ["field-unknown", { nazwa: "Fundacja" }],
  ["field-unknown", { address: { ...bare, miasto: "Toruń" } }],
  ["field-too-short", { name: "X" }],
  ["field-too-long", { shortName: "x".repeat(41) }],
  ["field-too-few", { sources: [] }],
  ["field-type", { name: ["Fundacja"] }],
  ["field-type", { spheres: "kultura" }],
  ["field-type", { maskExactLocation: "tak" }],
  ["field-type", { point: { lat: "53", lon: 18.6 } }],
  ["field-out-of-range", { point: { lat: 3.5, lon: 18.6 } }],
  ["field-value", { lifeCycle: { state: "open" } }],
  ["field-type", { website: null }],
  ["date-syntax", { verifiedOn: "12.03.2024" }],
  ["date-syntax", { verifiedOn: "2024-02-30" }],
  ["date-syntax", { founded: "1990-13" }],
  ["postal-code-syntax", { address: { ...bare, postalCode: "87100" } }],
  ["teryt-syntax", { address: { ...bare, municipality: "Toruń" } }],
  ["krs-syntax", { identifiers: { krs: "abc" } }],
  ["nip-syntax", { identifiers: { nip: "123" } }],
  ["url-syntax", { website: "example.org" }],
  ["url-scheme", { website: "ftp://example.org" }],
  ["email-syntax", { contacts: [{ email: "biuro(at)example.org" }] }],
  ["phone-syntax", { contacts: [{ phone: "dzwonić rano" }] }],
  ["unknown-reference", { legalForm: "fundacyja" }],
];

describe("an entity whose shape the check refuses", () => {
  it.each(mutations)("is refused by the JSON Schema too: %s %j", (problem, fields) => {
    const folder = makeContent({ "entities/x.md": entity(fields) });
    expect(idsOf(checkFolder(folder))).toContain(problem);
    expect(listRefused(folder).map(([path]) => path)).toEqual(["entities/x.md"]);
  });

  it("is not refused for what YAML makes of a number", () => {
    const text = entity().replace("---\n", "---\nfounded: 1992\nidentifiers: { krs: 30897 }\n");
    expect(parse(text.split("---")[1] ?? "")).toMatchObject({ founded: 1992, identifiers: { krs: 30_897 } });
    expect(listRefused(makeContent({ "entities/x.md": text }))).toEqual([]);
  });
});

describe("the settings for editors", () => {
  it("name a schema for each YAML file of the portal", () => {
    const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8")) as object;
    const files = Object.values(definitions)
      .filter(({ extensions }) => (extensions as readonly string[]).includes("yaml"))
      .map(({ form, path }) => (form === "entry" ? `content/${path}/*.yaml` : `content/${path}`));
    expect(settings).toMatchObject({ "astro.content-intellisense": true });
    expect(Object.values((settings as Record<string, object>)["yaml.schemas"] ?? {})).toEqual(files);
  });

  it("name the schema of each Markdown file in the way of Astro's language server", () => {
    const folder = makeContent({ "entities/x.md": entity() });
    const files = listContentFiles(folder, listContentIds(folder));
    const read = (name: string) =>
      JSON.parse(files.find(({ file }) => file === `.astro/collections/${name}`)?.text ?? "null") as object;
    const address = pathToFileURL(join(folder, "entities/x.md")).href.toLowerCase();
    expect(read("collections.json")).toMatchObject({
      collections: expect.arrayContaining([{ name: "content-entities", hasSchema: true }]),
      entries: { [address]: "content-entities" },
    });
    expect(read("content-entities.schema.json")).toEqual({
      $ref: "../../.vscode/schemas/entities.schema.json",
    });
  });
});
