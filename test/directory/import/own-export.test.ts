import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { describe, expect, it } from "vitest";
import { applyPlan } from "#src/collections/entities/import/apply-plan.ts";
import { isFields, type Fields } from "#src/core/integrity/records.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { CARRIED } from "#src/directory/import/import-export.ts";
import { splitNames } from "#src/directory/import/split-names.ts";
import { entity, fixture, makeContent } from "#test/support/content-folder.ts";
import { exportDirectory, planExport, type Format } from "#test/support/own-export.ts";
import { randomEntity } from "#test/support/random-entities.ts";
import { faultOf } from "#test/support/table-import.ts";

const formats: Format[] = ["csv pl", "csv en", "geojson pl", "json pl", "hsds pl", "hsds en"];
const portal = join(import.meta.dirname, "../../../content");

describe.each([
  ["the portal", portal],
  ["the reference region", fixture("region")],
])("a download of %s", (_, folder) => {
  it.each(formats)("as %s says nothing that its content does not", async (format) => {
    const { plan, source } = await planExport(folder, exportDirectory(folder, format));
    expect(source.isPartial).toBe(false);
    expect(plan.items.length).toBeGreaterThan(10);
    const others = plan.items.filter(({ state }) => state !== "unchanged");
    expect(others.map(({ proposal, ...item }) => [proposal.key, item])).toEqual([]);
    expect(plan.gone).toEqual([]);
  });
});

const generated = fc.sample(randomEntity(), { numRuns: 40, seed: 20_261_130 }).map(withoutNothing);
const pathOf = (index: number) => `entities/made-${index}.md`;
const write = (entities: readonly Fields[]) =>
  makeContent(
    Object.fromEntries(
      entities.map((fields, index) => [pathOf(index), `---\n${stringify(fields)}---\n\nA text.\n`]),
    ),
    "region",
  );
const read = (folder: string) =>
  generated.map(
    (_, index) => readEntry(pathOf(index), readFileSync(join(folder, pathOf(index)), "utf8")).data,
  );

/** A record without what is undefined or empty, which content may leave out. */
function withoutNothing(fields: Fields): Fields {
  const isNothing = (value: unknown) =>
    value === undefined || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
  const left = Object.entries(fields).map(([key, value]) => [
    key,
    isFields(value) ? withoutNothing(value) : value,
  ]);
  return Object.fromEntries(left.filter(([, value]) => !isNothing(value))) as Fields;
}

/** A record without the value at a path. */
function without(fields: Fields, [key = "", ...rest]: readonly string[]): Fields {
  const { [key]: value, ...others } = fields;
  if (rest.length === 0 || !isFields(value)) return others;
  return { ...others, [key]: without(value, rest) };
}

/** What of a lost field no download gives back, where the exact place is hidden. */
const hiddenIn = (lost: string): string[] =>
  ({ address: ["address", "street"], point: ["point"] })[lost] ?? [];

describe("a download of entities of any kind", () => {
  const folder = write(generated);

  it.each(formats)("as %s says nothing that its content does not", async (format) => {
    const { plan } = await planExport(folder, exportDirectory(folder, format));
    const others = plan.items.filter(({ state }) => state !== "unchanged");
    expect(others.map(({ proposal, ...item }) => [proposal.key, item])).toEqual([]);
    expect(plan.items.filter(({ proposal }) => proposal.key.startsWith("made-"))).toHaveLength(40);
  });

  it.each(["csv", "geojson", "json", "hsds"] as const)(
    "as %s restores each field exactly that one of them has lost",
    async (format) => {
      const lost = (index: number) => CARRIED[format][index % CARRIED[format].length] ?? "";
      const torn = write(generated.map((fields, index) => without(fields, lost(index).split("."))));
      const { plan } = await planExport(torn, exportDirectory(folder, `${format} pl`));
      applyPlan(torn, plan, () => undefined);
      const kept = generated.map((fields, index) =>
        fields["maskExactLocation"] === true ? without(fields, hiddenIn(lost(index))) : fields,
      );
      expect(read(torn).map(withoutNothing)).toEqual(kept.map(withoutNothing));
    },
  );
});

describe("a download that somebody has corrected", () => {
  const own = {
    "entities/laka.md": entity({
      name: "Fundacja Łąka",
      address: { town: "Jeziorno", municipality: "9861011" },
      contacts: [{ label: "Biuro", phone: "56 123 45 67" }],
    }),
    "entities/bor.md": entity({ name: "Klub Bór" }),
  };

  it("is a question where it says otherwise, and says what it cannot carry", async () => {
    const folder = makeContent(own);
    const text = exportDirectory(folder, "csv en")
      .replace("56 123 45 67", "56 123 45 68")
      .replace("Fundacja Łąka", "Łąka");
    const { plan } = await planExport(folder, text);
    const [item] = plan.items.filter(({ proposal }) => proposal.key === "laka");
    expect(item).toMatchObject({
      state: "conflicting",
      by: "id",
      conflicts: [{ path: ["name"] }, { path: ["contacts", 1] }],
    });
    expect(plan.notes.at(-1)).toMatchObject({
      id: "export-carries",
      values: { part: "address, contacts, services" },
    });
  });

  it("lists what it no longer has, makes no half entity, and tells names that no vocabulary has", async () => {
    const folder = makeContent(own);
    const [head = "", ...rows] = exportDirectory(folder, "csv en").split("\r\n");
    const text = [head, ...rows.filter((row) => !row.includes("Klub Bór"))].join("\r\n");
    const gone = await planExport(folder, text);
    expect(gone.plan.gone.map(({ id }) => id)).toEqual(["bor"]);
    expect(applyPlan(folder, gone.plan, () => undefined).written).toEqual([]);
    const other = await planExport(makeContent({}), text);
    expect(other.plan.items.map(({ state }) => state)).toContain("refused");
    const strange = await planExport(folder, text.replace("foundation", "guild"));
    expect(strange.source).toMatchObject({
      isPartial: true,
      notes: [{ id: "export-term", values: { value: "guild" } }, {}],
    });
  });

  it("is told as HSDS with what it cannot carry and with terms that no vocabulary has", async () => {
    const folder = makeContent(own);
    const text = exportDirectory(folder, "hsds pl")
      .replaceAll('"code":"foundation"', '"code":"guild"')
      .replaceAll("56 123 45 67", "56 123 45 68");
    const { plan, source } = await planExport(folder, text);
    const [item] = plan.items.filter(({ proposal }) => proposal.key === "laka");
    expect(item).toMatchObject({ state: "conflicting", conflicts: [{ path: ["contacts", 1] }] });
    expect(source).toMatchObject({ isPartial: true });
    expect(source.notes?.[0]).toMatchObject({
      id: "export-term",
      values: { column: "legal_form", value: "guild" },
    });
    expect(source.notes?.at(-1)).toMatchObject({ id: "export-carries-hsds" });
  });

  it("takes no row whose cells are not under their headers, and knows one without an id by its name", async () => {
    const folder = makeContent(own);
    const text = exportDirectory(folder, "csv en");
    const torn = await planExport(folder, text.replace("Klub Bór,", "Klub Bór,,"));
    expect(torn.source).toMatchObject({ isPartial: true, notes: [{ id: "table-cells" }, {}] });
    const { plan } = await planExport(folder, text.replace(",laka\r\n", ",\r\n"));
    const [item] = plan.items.filter(({ proposal }) => proposal.key.startsWith("#"));
    expect(item).toMatchObject({ state: "unchanged", id: "laka", by: "name" });
  });

  it.each([
    ["a;b\nc;d\n"],
    ['{"size":3}'],
    ["[]"],
    ["[1]"],
    [
      '[{"id":"cd09a387-91f4-4555-94ec-e799c35344cd","name":"Other","uri":"https://other.example.org/laka/"}]',
    ],
    ['{"type":"FeatureCollection","features":[]}'],
    ['{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","properties":{}}]}'],
  ])("is not %j", async (text) => {
    expect(await faultOf(() => planExport(makeContent({}), text))).toMatchObject({ id: "export-kind" });
  });
});

it.each([
  ["", []],
  ["a, b", ["a, b"]],
  ["a, b, a", ["a, b", "a"]],
  ["a, a, b, c", ["a", "a, b", "c"]],
  ["a, x", undefined],
])("names in %j are told apart by what vocabularies have", (cell, names) => {
  expect(splitNames(cell, new Set(["a", "a, b", "c"]))).toEqual(names);
});
