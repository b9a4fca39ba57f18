import { z } from "astro/zod";
import { day, localized, permanentId, refTo, webAddress } from "#src/core/fields/fields.ts";

/** A place in a law: the act by its id, and its part as lawyers write it, `art. 19a ust. 1`. */
export const lawReference = () =>
  z.strictObject({
    act: refTo("acts").meta({ pl: "akt prawny", en: "legal act" }),
    article: z.string().min(3).optional().meta({ pl: "przepis, np. art. 19a ust. 1", en: "provision" }),
  });

/** A position of the Journal of Laws: `Dz.U. 2025 poz. 1338`. */
const position = () =>
  z
    .string()
    .regex(/^Dz\.U\. \d{4} poz\. \d+$/)
    .meta({ notation: "journal-position", problem: "journal-position-syntax" });

/**
 * A legal act, stored once for the whole portal: guides, the glossary and comparisons refer to it by id, so a new
 * consolidated text is entered once (act of 20 July 2000 on promulgation of normative acts, art. 16).
 */
export const actSchema = () =>
  z.strictObject({
    id: permanentId(),
    name: localized().meta({ pl: "nazwa skrócona, np. ustawa o pożytku", en: "short name" }),
    genitive: z
      .string()
      .min(3)
      .meta({ pl: "nazwa skrócona w dopełniaczu, np. ustawy o pożytku", en: "short name in the genitive" }),
    title: z.string().min(20).meta({ pl: "pełny tytuł z datą", en: "full title with the date" }),
    consolidated: position().meta({ pl: "tekst jednolity", en: "consolidated text" }),
    amendments: z
      .array(
        z.strictObject({
          position: position().meta({ pl: "dziennik zmiany", en: "position of the amendment" }),
          inForceFrom: day().optional().meta({ pl: "zmiana obowiązuje od", en: "in force from" }),
          note: z.string().min(5).optional().meta({ pl: "co się zmieniło", en: "what changed" }),
        }),
      )
      .default([])
      .meta({ pl: "zmiany po tekście jednolitym", en: "amendments since" }),
    unsure: z
      .boolean()
      .default(false)
      .meta({ pl: "nie potwierdzono, czy jest nowszy tekst jednolity", en: "a newer text may exist" }),
    url: webAddress().meta({ pl: "adres tekstu", en: "address of the text" }),
    checkedOn: day().meta({ pl: "dzień sprawdzenia aktu", en: "day when the act was checked" }),
  });

/** A legal act as its author wrote it. */
export type ActFile = z.infer<ReturnType<typeof actSchema>>;
export type LawReferenceFile = z.infer<ReturnType<typeof lawReference>>;
