import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import {
  consultationChannels,
  consultationContact,
  consultationFile,
  consultationMeeting,
  consultationResult,
  legalBasis,
} from "./schema-parts.ts";
import { dayOrTime, entryLanguage, party, sources, summary, verifiedOn } from "#src/core/fields/fields.ts";

/**
 * A file of `content/consultations/`: one consultation of a draft, with a permanent address. The body is the text of
 * the draft; without a body the page has only the details of the consultation and its files.
 */
export const consultationSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(200).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    subject: z
      .enum(["yearly-programme", "multi-year-programme", "other"])
      .meta({ pl: "czego dotyczą konsultacje", en: "what is consulted" }),
    years: z
      .strictObject({
        from: z.number().int().min(1990).max(2100).meta({ pl: "od roku", en: "from the year" }),
        to: z.number().int().min(1990).max(2100).optional().meta({ pl: "do roku", en: "to the year" }),
      })
      .optional()
      .meta({ pl: "lata, na które jest program", en: "years of the programme" }),
    consultedBy: party().meta({ pl: "kto prowadzi konsultacje", en: "who consults" }),
    legalBasis: z.array(legalBasis()).default([]).meta({ pl: "podstawa prawna", en: "legal basis" }),
    period: z
      .strictObject({
        from: dayOrTime()
          .optional()
          .meta({ pl: "początek; bez niego: nieznany", en: "start; absent when not known" }),
        to: dayOrTime().meta({ pl: "ostatni dzień lub godzina", en: "last day or minute" }),
      })
      .meta({ pl: "czas konsultacji", en: "period" }),
    channels: consultationChannels().optional().meta({ pl: "sposoby zgłaszania uwag", en: "ways to remark" }),
    contact: consultationContact().optional().meta({ pl: "kto odpowie na pytania", en: "who answers" }),
    files: z.array(consultationFile()).default([]).meta({ pl: "pliki", en: "files" }),
    meetings: z.array(consultationMeeting()).default([]).meta({ pl: "spotkania", en: "meetings" }),
    note: z.string().min(10).optional().meta({ pl: "jak powstał projekt", en: "how the draft was made" }),
    remarkCounts: z
      .strictObject({
        accepted: count("uwzględnione", "accepted"),
        partly: count("uwzględnione częściowo", "accepted in part"),
        rejected: count("nieuwzględnione", "rejected"),
        noted: count("przyjęte do wiadomości", "noted"),
        note: z.string().optional().meta({ pl: "czego dotyczą liczby", en: "what was counted" }),
      })
      .optional()
      .meta({ pl: "liczby uwag, gdy nie ma ich tabeli", en: "numbers of remarks, without their table" }),
    result: consultationResult().optional().meta({ pl: "wynik", en: "result" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

function count(pl: string, en: string) {
  return z.number().int().nonnegative().default(0).meta({ pl, en });
}

/** A consultation as its author wrote it, after normalisation. */
export type ConsultationFile = z.infer<ReturnType<typeof consultationSchema>>;
