import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import type { CmsConfig, Field } from "@sveltia/cms";
import { describe, expect, it } from "vitest";
import { allDefinitions } from "#src/collections/index.ts";
import type { EditingFile } from "#src/collections/portal/schema-editing.ts";
import { toBackend, toPolicy } from "#src/editing/config/backend.ts";
import { toEditingPage } from "#src/editing/page.ts";
import { readChoices } from "#src/editing/read-choices.ts";
import { checkFiles, fixture, idsOf, makeContent } from "#test/support/content-folder.ts";
import { testForms } from "./test-forms.ts";

type AnyField = Field & {
  fields?: AnyField[];
  field?: AnyField;
  options?: { label: string; value: unknown }[];
};
type Form = { name: string; label: string; fields: AnyField[]; format?: string };

const folder = fixture("valid-minimal");
const pl = testForms(folder, "pl");
const en = testForms(folder, "en");
const listForms = ({ collections = [], singletons = [] }: CmsConfig) =>
  [...collections, ...singletons] as unknown as Form[];
const listInside = (fields: readonly AnyField[]): AnyField[] =>
  fields.flatMap((field) => [field, ...listInside(field.fields ?? (field.field ? [field.field] : []))]);
const findField = (form: string, name: string) =>
  listInside(listForms(pl).find((one) => one.name === form)?.fields ?? []).find(
    (field) => field.name === name,
  );

describe("the forms of the page for editors", () => {
  it("are what its program takes, in both languages", () => {
    const path = createRequire(import.meta.url)
      .resolve("@sveltia/cms")
      .replace(/npm\/index\.js$/, "");
    const schema = JSON.parse(readFileSync(`${path}schema/sveltia-cms.json`, "utf8")) as object;
    const validate = new Ajv({ strict: false, logger: false }).compile(schema);
    for (const forms of [pl, en]) {
      validate(JSON.parse(JSON.stringify(forms)));
      expect(validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? []).toEqual(
        [],
      );
    }
  });

  it("exist for every collection but boundaries, which a program draws", () => {
    const names = new Set(listForms(pl).map(({ name }) => name));
    const without = allDefinitions.map(({ id }) => id).filter((id) => !names.has(id));
    expect(without).toEqual(["boundaries"]);
  });

  it("have names in the language of the editor everywhere", () => {
    for (const form of [...listForms(pl), ...listForms(en)]) {
      expect(form.label).not.toBe(form.name);
      for (const { name, label } of listInside(form.fields))
        expect(label, `${form.name}: ${name}`).not.toBe(name);
    }
  });

  it("offer closed lists by the names of their terms, and entries by a search", () => {
    expect(findField("entities", "legalForm")?.options).toContainEqual({
      label: "fundacja",
      value: "foundation",
    });
    expect(findField("entities", "state")?.options).toContainEqual({ label: "nie działa", value: "closed" });
    expect(findField("entities", "entity")).toMatchObject({ widget: "relation", collection: "entities" });
    expect(findField("entities", "municipality")?.options).toContainEqual({
      label: "Jeziorno (9861011)",
      value: "9861011",
    });
  });

  it("ask for the id of an entry where there are too many for a list", () => {
    const files = Array.from({ length: 1001 }, (_, index) => [`entities/e-${index}.md`, ""] as const);
    const choices = readChoices(makeContent(Object.fromEntries(files)), "pl");
    const choicesOfFew = readChoices(folder, "pl");
    expect([choices.get("entities"), choicesOfFew.get("entities")]).toEqual([[], undefined]);
  });

  it("do not make a “no” of a question that nobody has answered", () => {
    expect(findField("entities", "maskExactLocation")).toMatchObject({ widget: "select", required: false });
  });

  it("show tables as they are written", () => {
    const tables = listForms(pl).find(({ name }) => name === "consultation-remarks");
    expect(tables).toMatchObject({ format: "raw", create: false });
  });
});

describe("where the page for editors saves", () => {
  const backendOf = (editing: Partial<EditingFile>) =>
    toBackend({ backend: "github", folder: "content", review: false, ...editing }, "en");

  it("takes tokens alone while nobody runs a way to log in", () => {
    expect(backendOf({ backend: "github", repository: "a/b" })).toMatchObject({ auth_methods: ["token"] });
    expect(backendOf({ backend: "gitlab", repository: "a/b" })).toMatchObject({ auth_methods: ["token"] });
  });

  it("knows the interfaces of servers of one's own", () => {
    const own = { server: "https://git.example.org/", appId: "12345678", repository: "a/b" };
    expect(backendOf({ backend: "gitea", ...own })).toMatchObject({
      api_root: "https://git.example.org/api/v1",
      base_url: "https://git.example.org",
      app_id: "12345678",
    });
    expect(backendOf({ backend: "gitlab", ...own })).toMatchObject({ auth_type: "pkce" });
    expect(
      backendOf({ backend: "github", repository: "a/b", loginUrl: "https://login.example.org/" }),
    ).toMatchObject({
      base_url: "https://login.example.org",
    });
  });

  it("sends changes to a review where the portal asks for one", () => {
    expect(testForms(folder, "pl", { backend: "github", review: true })).toMatchObject({
      publish_mode: "editorial_workflow",
    });
  });

  it("is the only other host that the page may ask, and the page is not indexed", () => {
    const editing = {
      backend: "gitlab",
      server: "https://git.example.org",
      folder: "content",
      review: false,
    } as const;
    expect(toPolicy(editing)).toContain("connect-src 'self' blob: data: https://git.example.org;");
    expect(toPolicy(editing)).toContain("script-src 'self';");
    const files = { script: "/a.js", forms: "/f.json", icon: "/i.svg" };
    const html = toEditingPage({ editing, name: { pl: "A <B>" }, language: "pl" }, files);
    expect(html).toContain('content="noindex, nofollow"');
    expect(html).toContain("Redakcja – A &lt;B&gt;");
  });
});

describe("the address of the page for editors", () => {
  it("belongs to no page of the content", () => {
    const page =
      "---\ntitle: Example page\nsummary: An example page that exists only to be checked.\nupdatedOn: 2026-01-15\n---\n\nText.\n";
    expect(idsOf(checkFiles({ "pages/redakcja.mdx": page }))).toContain("address-reserved");
  });
});
