import { Ajv, type AnySchemaObject } from "ajv";
import formats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const fixtures = join(import.meta.dirname, "../fixtures");

/** The faults of data by ajv and a JSON Schema of the fixtures; none when they are valid. */
function validate(value: unknown, schema: string): string[] {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  const judge = ajv.compile(JSON.parse(readFileSync(join(fixtures, schema), "utf8")) as AnySchemaObject);
  if (judge(value)) return [];
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

/** The faults of a package of grants; none when it is valid 360Giving, see test/fixtures/grants/README.md. */
export const validateGrants = (value: unknown): string[] => validate(value, "grants/360giving.schema.json");

/** The faults of a list of organisations; none when it is valid HSDS 3.1, see test/fixtures/hsds/README.md. */
export const validateHsds = (value: unknown): string[] => validate(value, "hsds/organizations.schema.json");
