import { z } from "astro/zod";
import { describe, expect, it } from "vitest";
import { definitions, type CollectionName } from "#src/collections/index.ts";
import { krs, partialDate, refTo } from "#src/core/fields/fields.ts";
import { recordSchema } from "#src/check/records/schema-fields.ts";
import { listFields } from "#src/commands/docs/list-fields.ts";
import { listOutdated } from "#src/commands/docs/write-readmes.ts";

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
});

const describeFields = (schema: z.ZodType) =>
  listFields(schema).map(({ path, type, need }) => [path, type, need].join("; "));

describe("the table of fields", () => {
  it("says for each field what to write and whether it is required, also inside groups and lists", () => {
    expect(describeFields(example)).toEqual([
      "name; text, 2–40 characters; yes",
      "identifiers; group; ",
      "identifiers.krs; KRS number, 10 digits; ",
      "members; list: groups (at least 1); yes",
      "members[].since; `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; yes",
      "spheres; list: id of [spheres](../spheres/README.md); ",
      "kind; `a`, `b`; else `a`",
    ]);
  });

  it("takes titles from the outermost schema layer that has them", () => {
    expect(listFields(example)[2]).toMatchObject({ pl: "numer KRS", en: "KRS number" });
  });

  it("describes every field of every collection in Polish and English", () => {
    const names = Object.keys(definitions) as CollectionName[];
    const undescribed = names.flatMap((name) =>
      listFields(recordSchema(name))
        .filter(({ pl, en }) => pl === "" || en === "")
        .map(({ path }) => `${name}: ${path}`),
    );
    expect(undescribed).toEqual([]);
  });

  it("is up to date with the schemas", async () => {
    const outdated = (await listOutdated()).map(
      ({ file }) => `${file} is not what the schemas and definitions say: run npm run docs`,
    );
    expect(outdated).toEqual([]);
  });
});
