import { z } from "astro/zod";
import { describe, expect, it } from "vitest";
import { allDefinitions } from "#src/collections/index.ts";
import { krs, partialDate, refTo } from "#src/core/fields/fields.ts";
import { listLayers, recordSchema } from "#src/check/records/schema-fields.ts";
import { listFieldRows } from "#src/handbook/fields.ts";
import { texts } from "#src/i18n/messages.ts";

const example = z.strictObject({
  name: z.string().min(2).max(40).meta({ pl: "nazwa", en: "name" }),
  identifiers: z
    .strictObject({ krs: krs().optional().meta({ pl: "numer KRS", en: "KRS number" }) })
    .prefault({})
    .meta({ pl: "identyfikatory", en: "identifiers" }),
  members: z
    .array(z.strictObject({ since: partialDate().meta({ pl: "od", en: "since" }) }))
    .min(1)
    .meta({ pl: "członkowie", en: "members" }),
  spheres: z.array(refTo("spheres")).default([]).meta({ pl: "sfery", en: "spheres" }),
  kind: z.enum(["a", "b"]).default("a").meta({ pl: "rodzaj", en: "kind" }),
  share: z.number().positive().max(100).optional().meta({ pl: "udział", en: "share" }),
});

const list = (language: "pl" | "en", schema: z.ZodType = example) =>
  listFieldRows(schema, { language, nameCollection: (id) => `<${id}>` });

describe("the table of fields", () => {
  it("says for each field what to write and whether it is required, also inside groups and lists", () => {
    const rows = list("en").map(
      ({ path, type, isRequired, otherwise = "" }) =>
        `${path}; ${type}; ${isRequired ? "required" : otherwise}`,
    );
    expect(rows).toEqual([
      "name; text, 2–40 characters; required",
      "identifiers; group; ",
      "identifiers.krs; KRS number, 10 digits; ",
      "members; list: groups (at least 1); required",
      "members[].since; `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; required",
      "spheres; list: id of <spheres>; ",
      "kind; `a`, `b`; a",
      "share; number above 0 to 100; ",
    ]);
  });

  it("says it in Polish too", () => {
    expect(list("pl").map(({ type }) => type)).toEqual([
      "tekst, od 2 do 40 znaków",
      "grupa pól",
      "numer KRS, 10 cyfr",
      "lista: grupy pól (co najmniej 1)",
      "`RRRR`, `RRRR-MM` albo `RRRR-MM-DD`",
      "lista: identyfikator ze zbioru <spheres>",
      "`a`, `b`",
      "liczba większa niż 0 do 100",
    ]);
  });

  it("takes titles from the outermost schema layer that has them", () => {
    expect(list("en")[2]).toMatchObject({ pl: "numer KRS", en: "KRS number" });
  });

  it("describes every field of every collection in Polish and English", () => {
    const undescribed = allDefinitions.flatMap(({ id }) =>
      list("en", recordSchema(id))
        .filter(({ pl, en }) => pl === "" || en === "")
        .map(({ path }) => `${id}: ${path}`),
    );
    expect(undescribed).toEqual([]);
  });

  it("has words for every notation", () => {
    const notations = allDefinitions.flatMap(({ id }) => listNotations(recordSchema(id)));
    expect(notations.length).toBeGreaterThan(100);
    const unknown = notations.filter((name) => !Object.hasOwn(texts.pl, `handbook.notation.${name}`));
    expect(unknown).toEqual([]);
  });
});

/** The notations of a schema and of everything inside it. */
function listNotations(schema: z.ZodType): string[] {
  const layers = listLayers(schema);
  const core = layers.at(-1);
  const own = layers.flatMap((layer) => layer.meta()?.["notation"] ?? []) as string[];
  if (core instanceof z.ZodArray) return [...own, ...listNotations(core.element as z.ZodType)];
  if (!(core instanceof z.ZodObject)) return own;
  return [...own, ...Object.values(core.shape as Record<string, z.ZodType>).flatMap(listNotations)];
}
