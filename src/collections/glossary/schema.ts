import { z } from "astro/zod";
import { localized, permanentId, refTo, source, verifiedOn } from "#src/core/fields/fields.ts";
import { lawReference } from "#src/collections/acts/schema.ts";

/** Words of one notation: a space separates words, `|` the alternative forms of a word. */
const notation = () =>
  z
    .string()
    .regex(/^[\p{L}\p{N}.,%/–-]+(?:[| ][\p{L}\p{N}.,%/–-]+)*$/u)
    .meta({ notation: "inflected-forms", problem: "glossary-form-syntax" });

/** A word of the glossary with the forms by which texts of the portal are linked to it. */
export const glossaryTermSchema = () =>
  z.strictObject({
    id: permanentId(),
    term: localized().meta({ pl: "hasło", en: "term" }),
    abbreviations: z
      .array(z.string().min(2))
      .default([])
      .meta({ pl: "skróty, pisane dokładnie tak", en: "abbreviations, written exactly so" }),
    legalForm: refTo("legal-forms")
      .optional()
      .meta({ pl: "forma prawna, której jest nazwą; stąd skrót", en: "legal form that it names" }),
    status: refTo("statuses-and-marks")
      .optional()
      .meta({ pl: "status lub znak, którego jest nazwą; stąd skrót", en: "status or mark that it names" }),
    forms: z
      .array(notation())
      .default([])
      .meta({ pl: "formy odmiany: fundacja|fundacji|fundacje", en: "inflected forms" }),
    definition: localized().meta({ pl: "objaśnienie własnymi słowami", en: "definition in own words" }),
    law: z.array(lawReference()).default([]).meta({ pl: "podstawa prawna", en: "legal basis" }),
    seeAlso: z.array(refTo("glossary")).default([]).meta({ pl: "zobacz też", en: "see also" }),
    sources: z.array(source()).default([]).meta({ pl: "źródła", en: "sources" }),
    verifiedOn: verifiedOn(),
  });

/** A term of the glossary as its author wrote it. */
export type GlossaryTermFile = z.infer<ReturnType<typeof glossaryTermSchema>>;
