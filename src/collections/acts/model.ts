import type { ActFile, LawReferenceFile } from "./schema.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";

/** A legal act as pages show it: short in a sentence, in full in the list under a text. */
export type Act = Pick<
  ActFile,
  "id" | "name" | "genitive" | "title" | "consolidated" | "amendments" | "unsure" | "checkedOn"
> & {
  href: string;
};

/** A provision, or a whole act, that a text is based on. */
export type LawReference = { act: Act; article?: string | undefined };

/** An act with the address of its text. */
export const toAct = ({ url, ...act }: ActFile): Act => ({ ...act, href: url });

/** The act that a reference names with its provision; throws for an act that is not listed. */
export const toLawReference = ({ act, article }: LawReferenceFile, acts: Lookup<ActFile>): LawReference => ({
  act: toAct(resolve(acts, act)),
  article,
});
