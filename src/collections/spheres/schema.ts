import { z } from "astro/zod";
import { day } from "#src/core/fields/fields.ts";
import { term } from "#src/core/fields/term.ts";

/** A sphere of public tasks (art. 4 ust. 1 of the act of 24 April 2003); numbers are dated, ids are not. */
export const sphereSchema = () =>
  z.strictObject({
    ...term,
    number: z.string().meta({ pl: "punkt art. 4 ust. 1", en: "point of art. 4(1)" }),
    wording: z.string().meta({ pl: "brzmienie ustawy", en: "wording of the act" }),
    validFrom: day().optional().meta({ pl: "obowiązuje od", en: "in force from" }),
    validTo: day().optional().meta({ pl: "obowiązywało do", en: "in force until" }),
    unsure: z.boolean().default(false).meta({ pl: "numer niepotwierdzony", en: "number not confirmed" }),
  });

/** A sphere as its author wrote it. */
export type SphereFile = z.infer<ReturnType<typeof sphereSchema>>;
