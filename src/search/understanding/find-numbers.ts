import { parseKrs, parseNip, parseRegon, type IdentifierFault } from "#src/core/fields/identifiers.ts";
import { normalizeQuery } from "#src/search/query-words.ts";
import type { QueryPart, QueryWord } from "./query-part.ts";

/** An identifier that is asked for: its register and digits, or why it is none. */
export type QueryNumber = { register: Register; digits: string; isValid: boolean };

const parsers = { NIP: parseNip, REGON: parseRegon, KRS: parseKrs };
type Register = keyof typeof parsers;

/** The registers that give numbers of a length; numbers of KRS begin with zeros, which people leave out. */
function listRegisters(digits: string): Register[] {
  if (digits.length === 10) return digits.startsWith("0") ? ["KRS", "NIP"] : ["NIP"];
  return digits.length === 9 || digits.length === 14 ? ["REGON"] : ["KRS"];
}

/**
 * The identifier that a query consists of, with its check digits checked (NIP, REGON). The register that is named
 * decides, otherwise the length. Undefined when the query is no number, or one of 5 digits without a register.
 */
export function findNumber(query: string): QueryNumber | undefined {
  const written = normalizeQuery(query);
  const named = /\b(krs|nip|regon)\b/i.exec(query)?.[1]?.toUpperCase() as Register | undefined;
  if (!/^\d{5,14}$/.test(written) || (named === undefined && written.length < 6)) return undefined;
  const registers = named ? [named] : listRegisters(written);
  for (const register of registers) {
    const parsed: string | IdentifierFault = parsers[register](written);
    if (typeof parsed === "string") return { register, digits: parsed, isValid: true };
  }
  return { register: registers[0] ?? "KRS", digits: written, isValid: false };
}

const YEAR = /^(?:19[89]|20\d)\d$/;

/** The years that the words of a query name. */
export const findYears = (words: readonly QueryWord[]): QueryPart[] =>
  words.flatMap(({ folded }, from) =>
    YEAR.test(folded) ? [{ facet: "year", ids: [folded], name: folded, from, to: from + 1 }] : [],
  );
