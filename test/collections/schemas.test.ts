import { z } from "astro/zod";
import { describe, expect, it } from "vitest";
import { entitySchema } from "#src/collections/entities/schema.ts";
import { definitions } from "#src/collections/index.ts";

type Definition = {
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
};
const fakeImage = () => z.string() as never;

/** The fields of a schema with their paths, through optional, array, default and pipe wrappers. */
function* fieldsOf(schema: z.ZodType, path = ""): Generator<[string, z.ZodType]> {
  const definition = schema.def as unknown as Definition;
  for (const [key, field] of Object.entries(definition.shape ?? {})) {
    yield [`${path}${key}`, field];
    yield* fieldsOf(field, `${path}${key}.`);
  }
  for (const inner of [definition.innerType, definition.element, definition.in, definition.out])
    if (inner) yield* fieldsOf(inner, path);
}

const minimal = {
  name: "Fundacja Przykład",
  legalForm: "fundacja",
  summary: "Fundacja prowadzi świetlicę i zajęcia dla mieszkańców osiedla.",
  sources: [{ url: "https://example.org", title: "O nas", accessedOn: "2026-11-23" }],
  verifiedOn: "2026-11-23",
};
const schema = entitySchema(fakeImage);
const parse = (part: object) => schema.safeParse({ ...minimal, ...part });

describe("schemas", () => {
  it.each(Object.entries(definitions))(
    "of %s describe every field once, in Polish and in English",
    (_name, row) => {
      const fields = [...fieldsOf(row.schema(fakeImage))];
      const silent = fields.filter(([, field]) => {
        const meta = field.meta() as { pl?: string; en?: string } | undefined;
        return !meta?.pl || !meta.en;
      });
      expect(fields.length).toBeGreaterThan(1);
      expect(silent.map(([path]) => path)).toEqual([]);
    },
  );

  it("reject a field that does not exist", () => {
    expect(parse({ phone: "56 123 45 67" }).success).toBe(false);
  });

  it("normalise identifiers however they are written", () => {
    const parsed = parse({ identifiers: { krs: 30897, nip: "PL 521-300-37-00", regon: 10168068 } });
    expect(parsed.data?.identifiers).toEqual({
      krs: "0000030897",
      nip: "5213003700",
      regon: "010168068",
      other: [],
    });
  });

  it("accept a year that YAML made a number", () => {
    expect(parse({ founded: 2010 }).data?.founded).toBe("2010");
  });

  it.each(["javascript:alert(1)", "ftp://example.org", "example"])("reject %s as a website", (website) => {
    expect(parse({ website }).success).toBe(false);
  });

  it("make an entity active unless it says otherwise", () => {
    expect(parse({}).data?.lifeCycle).toEqual({ state: "active" });
  });
});
