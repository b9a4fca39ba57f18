import { isFields } from "../integrity/records.ts";
import { findUnseen } from "../text/unseen.ts";
import { parseYaml } from "./parse-yaml.ts";

/** Words that some readers take for truth values or nothing. */
const SPECIAL = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
/** Texts of digits that stay texts for every reader, or dates, which content writes without quotes. */
const DIGITS = /^\d{4}-\d{2}(?:-\d{2})?$|^\d{2}-\d{3}$|^\d[\d\s]*\D*[\s\p{L}].*$/u;

/** Signs that mean something inside `{}` and `[]`, and those that do anywhere. */
const IN_FLOW = /[{}[\],:]/;
const ANYWHERE = /[\n\t"#&*!|>%@`]|: |:$|\s$/;

/** Whether a text may stand without quotes. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text) || ANYWHERE.test(text) || (inFlow && IN_FLOW.test(text))) return false;
  if (findUnseen(text) || SPECIAL.test(text) || (/^\d/.test(text) && !DIGITS.test(text))) return false;
  return parseYaml(text) === text;
}

/** A scalar of YAML on one line, in double quotes where it needs some. */
export const writeScalar = (value: unknown, inFlow: boolean): string =>
  typeof value !== "string" || !isPlain(value, inFlow) ? JSON.stringify(value) : value;

/** A value as YAML on one line, as content writes it: `{ town: Toruń, municipality: "0463011" }`, `[2024, 2025]`. */
export function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(", ")}]`;
  if (!isFields(value)) return writeScalar(value ?? null, true);
  const pairs = Object.entries(value).filter(([, inside]) => inside !== undefined);
  if (pairs.length === 0) return "{}";
  return `{ ${pairs.map(([key, inside]) => `${key}: ${writeInline(inside)}`).join(", ")} }`;
}

/** A field as YAML in block style at the margin: a list of records has a line for each. Ends with a line break. */
export function writeField(key: string, value: unknown): string {
  if (typeof value === "string") return `${key}: ${writeScalar(value, false)}\n`;
  if (!Array.isArray(value) || !value.some(isFields)) return `${key}: ${writeInline(value)}\n`;
  return `${key}:\n${value.map((item) => `  - ${writeInline(item)}\n`).join("")}`;
}
