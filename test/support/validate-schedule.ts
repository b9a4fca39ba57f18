import { Ajv, type AnySchemaObject } from "ajv";
import formats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

/** Our restatement of the public schemas, or a clone of them; see test/fixtures/schedule/README.md. */
const publicSchemas = process.env["SCHEDULE_SCHEMAS"];
const own = join(import.meta.dirname, "../fixtures/schedule");
const xsd = publicSchemas ? join(publicSchemas, "xsd/schedule.xml.xsd") : join(own, "schedule.xsd");
const jsonSchema = publicSchemas
  ? join(publicSchemas, "json/schema.json")
  : join(own, "schedule.schema.json");

/** The faults of a schedule in XML by xmllint; none when it is valid. */
export async function validateScheduleXml(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "program.xml", contents: xml },
    schema: readFileSync(xsd, "utf8"),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The faults of a schedule in JSON by ajv; none when it is valid. */
export function validateScheduleJson(value: unknown): string[] {
  const text = readFileSync(jsonSchema, "utf8").replaceAll(/^\s*\/\/.*$/gm, "");
  const schema = JSON.parse(text, (key, part: unknown) =>
    publicSchemas && key === "Event" ? withClockTime(part as AnySchemaObject) : part,
  ) as AnySchemaObject;
  // Of the drafts that the two files name, ajv knows one; they do not differ in what is used here.
  delete schema["$schema"];
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  ajv.addFormat("color", true);
  const isValid = ajv.compile(schema);
  if (isValid(value)) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The public schema asks for a date-time where its example and its readers have a clock time. */
function withClockTime(session: AnySchemaObject): AnySchemaObject {
  if (session["properties"]?.start) delete session["properties"].start.format;
  return session;
}
