import { z } from "astro/zod";
import { localized } from "./fields.ts";

/** The permanent id of an entry of a list. */
export const termId = () =>
  z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .meta({ notation: "id", problem: "id-syntax", pl: "stały identyfikator", en: "permanent id" });

/** The fields that every entry of a dictionary has. */
export const term = {
  id: termId(),
  name: localized().meta({ pl: "nazwa", en: "name" }),
  description: localized().optional().meta({ pl: "objaśnienie", en: "explanation" }),
  synonyms: z
    .array(z.string())
    .default([])
    .meta({ pl: "inne słowa, pod którymi się tego szuka", en: "other words" }),
};

/** A plain dictionary entry: target groups, services, accessibility features. */
export const termSchema = () => z.strictObject({ ...term });

/** A dictionary entry as its author wrote it. */
export type TermFile = z.infer<ReturnType<typeof termSchema>>;
