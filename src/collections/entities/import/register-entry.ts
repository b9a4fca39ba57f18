import { summary } from "#src/core/fields/fields.ts";
import { setPlaceCase } from "#src/core/text/place-case.ts";
import type { ProposalNote } from "./proposal.ts";

/** Fields that a register says only for an entity that is not there yet; editors choose them afterwards. */
export const REGISTER_ONLY_NEW = ["name", "legalForm", "summary", "verifiedBy", "verifiedOn"] as const;

/** Asks people to look at words of a name whose capitals nobody but its owner knows. */
export const noteName = (name: string, unsure: readonly string[]): ProposalNote[] =>
  unsure.length > 0 ? [{ id: "unsure-name", values: { name, words: unsure.join(", ") } }] : [];

/** One sentence of nothing but what a register says, until an editor writes a better one. */
export function summarise(form: string | undefined, town: string | undefined, register: string): string {
  const what = form === undefined ? "Organizacja" : form.charAt(0).toLocaleUpperCase("pl") + form.slice(1);
  const seat = town === undefined ? "" : `, siedziba: ${setPlaceCase(town)}`;
  const short = `${what}${seat}. Wpis ${register}.`;
  return summary().safeParse(short).success ? short : `${what}${seat}. Podmiot wpisany ${register}.`;
}
