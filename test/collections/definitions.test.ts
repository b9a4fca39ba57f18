import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problems } from "#src/check/problems.ts";
import { readContent } from "#src/check/read-content.ts";
import { listKeys, recordSchema } from "#src/check/records/schema-fields.ts";
import type { LinkWords } from "#src/collections/definition.ts";
import { listEntries } from "#src/collections/content.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { entryProviders } from "#src/collections/providers.ts";
import { collectionRules } from "#src/collections/rules.ts";
import type { Vocabularies } from "#src/collections/vocabularies.ts";
import { messages, texts } from "#src/i18n/messages.ts";
import { listSections } from "#src/listing/sections.ts";
import { parts } from "#src/parts.ts";
import frozenIds from "../fixtures/problem-ids.json" with { type: "json" };
import { listCode, readCode } from "#test/support/read-imports.ts";
import { fixture } from "#test/support/content-folder.ts";

const root = join(import.meta.dirname, "../..");
const languages = ["pl", "en"] as const;
const folders = readdirSync(fixture(".")).flatMap((name) => readContent(fixture(name)) ?? []);
const recordsOf = (id: string) => folders.flatMap((content) => listEntries(content, id));

/** Every collection by id, under the name that its id has in code: `legal-forms` is `legalForms`. */
const vocabularies = Object.fromEntries(
  allDefinitions.map(({ id }) => [
    id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    new Map(recordsOf(id).map((record) => [record.id, record.data])),
  ]),
) as unknown as Vocabularies;
const pages = listCode("src/pages").map((file) => file.slice("src/pages/".length));

const listTexts = (key: string) =>
  languages.flatMap((language) => (key in texts[language] ? [language] : []));

/** Whether a file of `src/pages/` draws an address: it is named like it, or takes the last part from its name. */
function draws(file: string, address: string, id: string): boolean {
  const place = address.slice(1, -1);
  const names = [`${place}.astro`, `${place}/index.astro`, `[${id}].astro`].map((name) =>
    name.replace(/^\//, ""),
  );
  return names.includes(file) || new RegExp(`^${place}/\\[\\.\\.\\.\\w+\\]\\.astro$`).test(file);
}

type Defined = (typeof allDefinitions)[number];

/** Rows for `it.each`: the definitions that meet a condition, each after its id. */
const those = (promises: (definition: Defined) => boolean) =>
  allDefinitions.filter(promises).map((definition) => [definition.id, definition] as const);

const folderOf = (id: string) => join(root, "src/collections", id);
const fieldsOf = (id: Defined["id"]) => listKeys(recordSchema(id), []);

describe("a definition", () => {
  it.each(those(() => true))("is in the folder named after its id: %s", (id) => {
    expect(existsSync(join(folderOf(id), "definition.ts"))).toBe(true);
  });

  it.each(those(({ kind }) => kind !== undefined))(
    "with a kind has an entry provider and names for the kind: %s",
    (id, { kind }) => {
      expect(Object.keys(entryProviders)).toContain(id);
      expect(listTexts(`kind.${kind}`)).toEqual(languages);
      expect(listTexts(`kinds.${kind}`)).toEqual(languages);
    },
  );

  it.each(those(({ list }) => list !== undefined))(
    "with a list has a section page with a title and a lead: %s",
    (_id, { list, sections }) => {
      expect(listSections().filter(({ area }) => area === list?.area)).toMatchObject([
        { href: sections?.[0]?.path, facets: list?.facets },
      ]);
      expect(listTexts(`${list?.area}.title`)).toEqual(languages);
      expect(listTexts(`${list?.area}.lead`)).toEqual(languages);
    },
  );

  it.each(those(({ link }) => link !== undefined))(
    "with links gives the name and address of an entry: %s",
    (id, { link }) => {
      const record = recordsOf(id).find((one) => one.refused.size === 0 && /^[a-z0-9-]*$/.test(one.id));
      for (const language of languages) {
        const words: LinkWords = { language, t: messages(language), vocabularies };
        expect(record && link?.(record.id, record.data, words)).toEqual({
          name: expect.stringMatching(/\S/),
          href: expect.stringMatching(/^\/\S*\/(#\S+)?$/),
        });
      }
    },
  );

  it.each(those(() => true))(
    "defines which entries are current exactly when they have a day of verification: %s",
    (id, { isCurrent }) => {
      expect(isCurrent !== undefined).toBe(fieldsOf(id).includes("verifiedOn"));
    },
  );

  it.each(those(() => true))(
    "has rules registered with the check exactly when it has a rules file: %s",
    (id) => {
      expect(id in collectionRules).toBe(existsSync(join(folderOf(id), "rules.ts")));
    },
  );

  it.each(those(({ problems: own }) => own !== undefined))(
    "has each of its problems used in code: %s",
    (id, definition) => {
      const code = [`src/collections/${id}`, "src/check", "src/core/fields"]
        .flatMap(listCode)
        .map(readCode)
        .join("\n");
      expect(
        Object.keys(definition.problems ?? {}).filter((problem) => !code.includes(`"${problem}"`)),
      ).toEqual([]);
    },
  );

  it.each(those(({ table }) => table !== undefined))(
    "with a table has the field of that table: %s",
    (id, { table }) => {
      expect(fieldsOf(id)).toContain(table?.field);
    },
  );

  it.each(those(({ movedFields }) => movedFields !== undefined))(
    "no longer has its moved fields: %s",
    (id, { movedFields }) => {
      const ids = allDefinitions.map((other) => other.id as string);
      for (const [field, home] of Object.entries(movedFields ?? {})) {
        expect(fieldsOf(id)).not.toContain(field);
        expect(ids).toContain(home);
      }
    },
  );
});

describe("parts of the portal", () => {
  const placed = parts.flatMap((part) =>
    "sections" in part ? part.sections.map((section) => ({ id: part.id, ...section })) : [],
  );

  it.each(placed.map((section) => [section.path, section] as const))(
    "%s is a page with a title",
    (path, { id, title }) => {
      expect(pages.filter((file) => draws(file, path, id))).not.toEqual([]);
      expect(listTexts(title)).toEqual(languages);
    },
  );

  it("need only collections that exist", () => {
    const known = allDefinitions.map(({ id }) => id as string);
    const needed = placed.flatMap((section) => ("needs" in section ? [...section.needs] : []));
    expect(needed.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe("ids of problems", () => {
  it("are permanent: every published one still exists", () => {
    expect(frozenIds.filter((id) => !(id in problems))).toEqual([]);
  });
});
