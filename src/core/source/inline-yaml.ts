import { isFields } from "../integrity/records.ts";
import { parseYaml } from "./parse-yaml.ts";

/** Words that some readers take for truth values or nothing. */
const SPECIAL = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
/** Texts of digits that stay texts for every reader, or dates, which content writes without quotes. */
const DIGITS = /^\d{4}-\d{2}(?:-\d{2})?$|^\d{2}-\d{3}$|^\d[\d\s]*\D*[\s\p{L}].*$/u;

/** Whether a text may stand without quotes, inside `{}` and `[]` too. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text) || /[\n\t{}[\]",#&*!|>%@`]|: |:$|\s$/u.test(text)) return false;
  if (SPECIAL.test(text) || (/^[\d.]/.test(text) && !DIGITS.test(text))) return false;
  return parseYaml(text) === text;
}

/** A scalar of YAML on one line, in double quotes where it needs some. */
const writeScalar = (value: unknown): string =>
  typeof value !== "string" || !isPlain(value) ? JSON.stringify(value) : value;

/** A value as YAML on one line, as content writes it: `{ town: Toruń, municipality: "0463011" }`, `[2024, 2025]`. */
export function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(", ")}]`;
  if (!isFields(value)) return writeScalar(value ?? null);
  const pairs = Object.entries(value).filter(([, inside]) => inside !== undefined);
  if (pairs.length === 0) return "{}";
  return `{ ${pairs.map(([key, inside]) => `${key}: ${writeInline(inside)}`).join(", ")} }`;
}

/** A field as YAML in block style at the margin: a list of records has a line for each. Ends with a line break. */
export function writeField(key: string, value: unknown): string {
  if (!Array.isArray(value) || !value.some(isFields)) return `${key}: ${writeInline(value)}\n`;
  return `${key}:\n${value.map((item) => `  - ${writeInline(item)}\n`).join("")}`;
}
