import type { Field, FileFormatter, FileParser } from "@sveltia/cms";
import { isFields, type Fields } from "#src/core/integrity/records.ts";
import { parseYaml } from "#src/core/source/parse-yaml.ts";
import { rewriteYaml, writeYaml } from "#src/core/source/rewrite-yaml.ts";

/** A file's own YAML goes with its values through the form, which leaves alone what it does not know. */
const SOURCE = "_source";

/** The field of a form that holds a whole list. */
const ITEMS = "items";

const FRONT = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n([\s\S]*))?$/;

type Form = Field & { fields?: Form[]; field?: Form };

/** Values as the form takes them: a number that YAML made of a text (`nip: 8790000000`) is a text again. */
function toFormValue(value: unknown, form: Form | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => toFormValue(item, form?.field ?? form));
  if (isFields(value)) return toFormRecord(value, form?.fields ?? []);
  const { widget = "string" } = form ?? {};
  return typeof value === "number" && form && widget !== "number" ? String(value) : value;
}

const toFormRecord = (record: Fields, forms: readonly Form[]): Fields =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      toFormValue(
        value,
        forms.find(({ name }) => name === key),
      ),
    ]),
  );

const isList = (forms: readonly Form[]) => forms.length === 1 && forms[0]?.name === ITEMS;

/** The data of a file as they are written, and the text below them. Throws for a text that no data stand above. */
export function splitFile(text: string, hasBody: boolean): { source: string; body?: string } {
  const whole = text.replaceAll(/\r\n?/g, "\n").replace(/^\uFEFF/, "");
  if (!hasBody) return { source: `${whole.trimEnd()}\n` };
  const front = FRONT.exec(whole);
  if (front === null) throw new Error("front matter: ---");
  return { source: front[1] ?? "", body: (front[2] ?? "").trim() };
}

function readFile(text: string, forms: readonly Form[], hasBody: boolean): Fields {
  const { source, body } = splitFile(text, hasBody);
  const data = parseYaml(source) ?? (isList(forms) ? [] : {});
  const record = isList(forms) ? { [ITEMS]: data } : data;
  if (!isFields(record)) throw new Error("yaml: record");
  return {
    ...toFormRecord(record, forms),
    [SOURCE]: source,
    ...(body !== undefined && { body }),
  };
}

function writeFile(content: Fields, forms: readonly Form[], hasBody: boolean): string {
  const { [SOURCE]: source, body, ...fields } = hasBody ? content : { ...content, body: undefined };
  const value = isList(forms) ? (fields[ITEMS] ?? []) : fields;
  const yaml =
    typeof source === "string" && source !== ""
      ? rewriteYaml(`${source.trimEnd()}\n`, value)
      : writeYaml(value);
  if (!hasBody) return yaml;
  return typeof body === "string" && body.trim() !== ""
    ? `---\n${yaml}---\n\n${body.trim()}\n`
    : `---\n${yaml}---\n`;
}

/**
 * How the page reads and writes the files of a form: as the check reads them, and so that comments, order and notation
 * of everything that an editor did not change stay. `forms` are the fields; Markdown files have a text below them.
 */
export const makeFileFormat = (
  forms: readonly Field[],
  hasBody: boolean,
): { fromFile: FileParser; toFile: FileFormatter } => ({
  fromFile: (text) => readFile(text, forms as Form[], hasBody),
  toFile: (content) => writeFile(content as Fields, forms as Form[], hasBody),
});
