import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import { callResults, eligibility, ownShare } from "./schema-parts.ts";
import {
  consultationContact,
  consultationFile,
  legalBasis,
} from "#src/collections/consultations/schema-parts.ts";
import {
  dayOrTime,
  entryLanguage,
  refTo,
  sources,
  summary,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";
import { anyParty } from "#src/core/fields/parties.ts";

/** The procedure, of the law or of a programme, by which the money is given. */
export const CALL_KINDS = ["open-call", "regranting", "small-grant", "pes-subsidy", "other"] as const;

const zlotys = (pl: string, en: string) => z.number().positive().optional().meta({ pl, en });

/**
 * A file of `content/calls/`: one call for applications with a permanent address, to which results are added later.
 */
export const callSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(160).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    kind: z.enum(CALL_KINDS).meta({ pl: "tryb", en: "kind" }),
    programme: z
      .strictObject({
        name: z.string().min(3).meta({ pl: "nazwa programu", en: "name" }),
        url: webAddress().optional().meta({ pl: "strona programu", en: "website" }),
      })
      .optional()
      .meta({ pl: "program, z którego są pieniądze", en: "programme that gives the money" }),
    giver: anyParty().meta({ pl: "kto daje pieniądze", en: "who gives the money" }),
    operators: z.array(anyParty()).default([]).meta({ pl: "kto prowadzi nabór", en: "who runs the call" }),
    pool: zlotys("pula w złotych", "pool in PLN"),
    minGrant: zlotys("najmniejsza dotacja w złotych", "least grant in PLN"),
    maxGrant: zlotys("największa dotacja w złotych", "greatest grant in PLN"),
    moneyNote: z.string().min(10).optional().meta({ pl: "wyjaśnienie kwot", en: "note on the amounts" }),
    ownShare: ownShare().optional().meta({ pl: "wkład własny", en: "own share" }),
    eligibility: eligibility().meta({ pl: "kto może się ubiegać", en: "who may apply" }),
    spheres: z.array(refTo("spheres")).default([]).meta({ pl: "sfery zadań", en: "spheres" }),
    period: z
      .strictObject({
        from: dayOrTime().optional().meta({ pl: "początek naboru", en: "start" }),
        to: dayOrTime().optional().meta({ pl: "ostatni dzień lub godzina", en: "last day or minute" }),
      })
      .optional()
      .meta({ pl: "czas naboru; bez niego: bez stałego terminu", en: "period; absent without a deadline" }),
    applyUrl: webAddress().optional().meta({ pl: "gdzie złożyć wniosek", en: "where to apply" }),
    steps: z.array(z.string().min(5)).default([]).meta({ pl: "kroki wnioskodawcy", en: "steps" }),
    files: z.array(consultationFile()).default([]).meta({ pl: "dokumenty", en: "documents" }),
    legalBasis: z.array(legalBasis()).default([]).meta({ pl: "podstawa prawna", en: "legal basis" }),
    contact: consultationContact().optional().meta({ pl: "kto odpowie na pytania", en: "who answers" }),
    results: callResults().optional().meta({ pl: "wyniki", en: "results" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A call as its author wrote it, after normalisation. */
export type CallFile = z.infer<ReturnType<typeof callSchema>>;
