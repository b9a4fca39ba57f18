import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "astro/zod";
import { isTuned } from "#scripts/search-quality/judgements.ts";
import { legalFormSchema } from "#src/collections/legal-forms/schema.ts";
import { territorySchema } from "#src/collections/territory/schema.ts";
import { termSchema } from "#src/core/fields/term.ts";
import words from "#src/search/understanding/kind-words.pl.json" with { type: "json" };
import {
  toFormTerms,
  toKindTerms,
  toPlaceTerms,
  toServiceTerms,
} from "#src/search/understanding/make-terms.ts";
import { findNumber } from "#src/search/understanding/find-numbers.ts";
import { understand } from "#src/search/understanding/understand.ts";

const read = (file: string): unknown => parse(readFileSync(join(import.meta.dirname, file), "utf8"));
const vocabulary = <S extends z.ZodType>(name: string, schema: S) =>
  z.array(schema).parse(read(`../fixtures/region/vocabularies/${name}.yaml`));

const kinds = Object.keys(words).map((kind) => ({
  kind,
  label: kind,
  name: kind,
  list: `/${kind}/`,
  facets: [],
}));
const file = {
  directory: { name: "Podmioty", href: "/podmioty/" },
  places: toPlaceTerms(vocabulary("territory", territorySchema()), ({ slug }) => `/gminy/${slug}/`),
  terms: [
    ...toFormTerms(vocabulary("legal-forms", legalFormSchema()), "pl"),
    ...toServiceTerms(vocabulary("services", termSchema()), "pl"),
  ],
  kinds: toKindTerms(kinds, words),
};

const cases = read("understanding.yaml") as { query: string; parts: string[] }[];
const name = (query: string, plain: string[] = []) =>
  understand(query, file, plain)
    .map((part) => `${part.facet}:${part.facet === "place" ? part.name : part.ids[0]}`)
    .toSorted();
const listWrong = (asked: typeof cases) =>
  asked
    .filter(({ query, parts }) => name(query).join() !== parts.map(String).toSorted().join())
    .map(({ query, parts }) => `„${query}”: ${name(query).join(", ")} instead of ${parts.join(", ")}`);
const tuned = cases.filter(isTuned);
const untouched = cases.filter((one) => !isTuned(one));

/** The share of the queries that has to be understood whole. */
const TARGET = 0.95;

describe("the understanding of queries", () => {
  it.each([
    ["that its rules were made for", tuned],
    ["that no rule was made for", untouched],
  ])("knows the parts of the half %s", (_half, half) => {
    expect(half.length).toBeGreaterThan(60);
    const wrong = listWrong(half);
    expect(1 - wrong.length / half.length, wrong.join("\n")).toBeGreaterThanOrEqual(TARGET);
  });

  it.each([
    ["fundacje w Grudziądzu", ["grudziadzu"], ["form:fundacja"]],
    ["fundacje w Grudziądzu", ["grudziadzu", "fundacje"], []],
    ["fundacje w Grudziądzu", ["toruniu"], ["form:fundacja", "place:Grudziądz"]],
    ["pranie pościeli", ["pranie poscieli"], []],
  ])("takes words of „%s” for ordinary ones when the visitor says so: %j", (query, plain, parts) =>
    expect(name(query, plain)).toEqual(parts),
  );

  it("names all units that share a name", () => {
    const [place] = understand("w Grudziądzu", file);
    expect(place?.ids.toSorted()).toEqual(["0406012", "0462011"]);
  });

  it.each([
    ["NIP 5541027355", { register: "NIP", digits: "5541027355", isValid: true }],
    ["NIP 554-10-27-353", { register: "NIP", digits: "5541027353", isValid: false }],
    ["REGON 123456784", { register: "REGON", digits: "123456784", isValid: false }],
    ["123456", { register: "KRS", digits: "0000123456", isValid: true }],
    ["5541027352", { register: "NIP", digits: "5541027352", isValid: false }],
    ["0000123456", { register: "KRS", digits: "0000123456", isValid: true }],
    ["12345678901234567", undefined],
    ["10000", undefined],
    ["telefon 56 622 10 10", undefined],
    ["2026", undefined],
  ])("checks the number of „%s”", (query, number) => expect(findNumber(query)).toEqual(number));
});
