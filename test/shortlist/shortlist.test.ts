import { describe, expect, it } from "vitest";
import { toFacts } from "#src/shortlist/client/shortlist-facts.ts";
import { facetNames, type DirectoryDataset } from "#src/directory/dataset.ts";
import { formatEvidence } from "#src/collections/entities/format.ts";
import { toDirectoryRow } from "#src/directory/directory-row.ts";
import { toEntity } from "#src/collections/entities/model.ts";
import { listOfficialRegisters } from "#src/collections/entities/official-registers.ts";
import { toServiceTable } from "#src/procurement/procurement.ts";
import {
  cleanIds,
  formatShared,
  mergeIds,
  parseShared,
  parseStored,
  toggleId,
} from "#src/shortlist/shortlist.ts";
import { isSocialEconomyEntity } from "#src/collections/entities/social-economy.ts";
import { exampleContext, exampleFile } from "#test/support/example-entity.ts";

const entity = toEntity("tilia", exampleFile, exampleContext);
const many = Array.from({ length: 30 }, (_, index) => `e${index}`);

describe("the shortlist", () => {
  it("keeps at most twenty well-formed ids, each once", () => {
    expect(cleanIds(["a", "a", "B", "<script>", 5, null, "b-2"])).toEqual(["a", "b-2"]);
    expect(cleanIds(many)).toHaveLength(20);
  });

  it("reads what was stored, and treats a damaged record as an empty list", () => {
    expect(parseStored('["a","b"]')).toEqual(["a", "b"]);
    for (const damaged of [null, "", "{", '{"a":1}', '"a"', "7"]) expect(parseStored(damaged)).toEqual([]);
  });

  it("is written to an address and read back", () => {
    expect(parseShared(formatShared(["a", "b-2"]))).toEqual(["a", "b-2"]);
    expect(parseShared("?ids=")).toEqual([]);
    expect(parseShared("?q=a")).toBeUndefined();
  });

  it("adds and removes entities, and rejects more when full", () => {
    expect(toggleId(["a"], "b")).toEqual(["a", "b"]);
    expect(toggleId(["a", "b"], "a")).toEqual(["b"]);
    expect(toggleId(many.slice(0, 20), "x")).toBeUndefined();
    expect(toggleId(many.slice(0, 20), "e3")).toHaveLength(19);
  });

  it("merges a shared list without losing its own entities", () => {
    expect(mergeIds(["a"], ["b", "a"])).toEqual({ ids: ["a", "b"], left: 0 });
    expect(mergeIds(many.slice(0, 19), ["x", "y", "z"])).toEqual({
      ids: [...many.slice(0, 19), "x"],
      left: 2,
    });
  });

  it("describes known facts in words, and leaves out unknown ones", () => {
    const row = toDirectoryRow(entity, {
      describe: ({ evidence }) => ({ evidence: formatEvidence(evidence, "pl") }),
      scoreOf: () => 50,
      today: "2026-11-23",
      staleAfterDays: 365,
      subregionOf: () => undefined,
    });
    const names = Object.fromEntries(facetNames.map((facet) => [facet, {}])) as DirectoryDataset["names"];
    const facts = toFacts(row, { ...names, county: { "0463": "Toruń" } });
    expect(facts.place).toEqual([{ text: "Toruń", href: undefined }]);
    expect(facts.evidence).toEqual([
      { text: "Sprawdzono 23 listopada 2026 na stronie organizacji", href: undefined },
    ]);
    expect(facts.alternatives).toEqual([]);
    expect(facts.krs).toEqual([]);
    expect(facts.phone).toEqual([]);
  });
});

describe("the information for buyers", () => {
  it("recognises social economy entities by legal form or by status", () => {
    expect(isSocialEconomyEntity(entity)).toBe(true);
    const plain = { ...entity, form: { ...entity.form, socialEconomyBasis: undefined } };
    expect(isSocialEconomyEntity(plain)).toBe(false);
    expect(isSocialEconomyEntity({ ...entity, form: { ...entity.form, unsure: true } })).toBe(false);
    const [held] = entity.statuses;
    const status = held && { ...held, status: { ...held.status, socialEconomyEntity: true } };
    expect(isSocialEconomyEntity({ ...plain, statuses: status ? [status] : [] })).toBe(true);
    expect(isSocialEconomyEntity({ ...plain, statuses: status ? [{ ...status, isHeld: false }] : [] })).toBe(
      false,
    );
  });

  it("names the authoritative registers", () => {
    expect(listOfficialRegisters(entity).map(({ name }) => name)).toEqual(["Wykaz OPP (NIW-CRSO)"]);
    const unit = {
      ...entity,
      isUnit: true,
      identifiers: { ...entity.identifiers, krs: "0000030897" },
      statuses: [],
    };
    expect(listOfficialRegisters(unit).map(({ name }) => name)).toEqual(["KRS", "RJPS"]);
  });

  it("counts an entity once per service and county, and in the total even without an address", () => {
    const service = { id: "catering", name: { pl: "catering" }, synonyms: [] };
    const twice = { ...entity, services: [{ service }, { service }] };
    const nowhere = { ...entity, id: "b", address: undefined, services: [{ service }] };
    const { counties, rows } = toServiceTable([twice, nowhere, entity]);
    expect(counties.map(({ id }) => id)).toEqual(["0463"]);
    expect(rows).toEqual([{ service, total: 2, counts: [1] }]);
  });
});
