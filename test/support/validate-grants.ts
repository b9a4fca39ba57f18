import { Ajv, type AnySchemaObject } from "ajv";
import formats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const file = join(import.meta.dirname, "../fixtures/grants/360giving.schema.json");

/** The faults of a package of grants by ajv; none when it is valid 360Giving, see test/fixtures/grants/README.md. */
export function validateGrants(value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as AnySchemaObject);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
