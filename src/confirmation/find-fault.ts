import { POSTAL_CODE, TELEPHONE } from "#src/core/fields/patterns.ts";
import type { OfferedField } from "./offered.ts";

/** What is wrong with a value: the text `confirmation.error.<kind>` says it. */
export type FieldFault =
  | { kind: "required" | "postalCode" | "phone" | "email" | "website" }
  | { kind: "length"; least: number; most: number; count: number };

/** Fields that an entry cannot be without, and the lengths that its schema takes. */
const lengths: Partial<Record<OfferedField, [least: number, most: number]>> = {
  name: [2, 160],
  summary: [40, 320],
  town: [2, 160],
};

const patterns = {
  postalCode: POSTAL_CODE,
  phone: TELEPHONE,
  email: /^[^\s@]+@[^\s@/?#:]+\.[^\s@/?#:]{2,}$/,
} as const;

/** A value as it is kept: on one line, an address of the web with its scheme. */
export function toKept(field: OfferedField, written: string): string {
  const text = written.replaceAll(/\s+/g, " ").trim();
  return field === "website" && /^(?!https?:)[^\s/:]+\.[^\s/:]+/i.test(text) ? `https://${text}` : text;
}

/** What the office would have to ask back about; undefined for a value that an entry can have. */
export function findFieldFault(field: OfferedField, value: string): FieldFault | undefined {
  const limits = lengths[field];
  if (value === "") return limits ? { kind: "required" } : undefined;
  if (limits) {
    const [least, most] = limits;
    const count = value.length;
    return count < least || count > most ? { kind: "length", least, most, count } : undefined;
  }
  if (field === "website") {
    const isWeb = /^https?:$/.test(URL.parse(value)?.protocol ?? "") && value.includes(".");
    return isWeb ? undefined : { kind: "website" };
  }
  if (field === "street") return undefined;
  const pattern = patterns[field as keyof typeof patterns];
  return pattern.test(value) ? undefined : { kind: field as keyof typeof patterns };
}
