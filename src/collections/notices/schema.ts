import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import { email } from "#src/core/fields/email.ts";
import {
  anyTerritoryCode,
  dayOrTime,
  entryLanguage,
  party,
  phone,
  refTo,
  sources,
  summary,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";

/** Help that one can use: what it is, and where to write or call. */
const offer = () =>
  z.strictObject({
    title: z.string().min(3).max(140).meta({ pl: "w czym pomoc", en: "what help" }),
    note: z.string().min(5).optional().meta({ pl: "dla kogo i jak skorzystać", en: "for whom and how" }),
    phones: z.array(phone()).default([]).meta({ pl: "telefony", en: "telephones" }),
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    url: webAddress().optional().meta({ pl: "strona internetowa", en: "website" }),
  });

/**
 * A file of `content/notices/`: urgent support, a warning or information of general interest, shown on every page of
 * the portal while it is valid. The body gives the details.
 */
export const noticeSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(120).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    kind: z
      .enum(["urgent-support", "warning", "information"])
      .meta({ pl: "rodzaj komunikatu", en: "kind of notice" }),
    summary: summary(),
    area: z
      .array(anyTerritoryCode())
      .default([])
      .meta({ pl: "gdzie (TERYT); bez tego: cały region", en: "where (TERYT); the region when absent" }),
    valid: z
      .strictObject({
        from: dayOrTime().meta({ pl: "od dnia lub godziny", en: "from the day or minute" }),
        to: dayOrTime().optional().meta({
          pl: "do dnia (włącznie) lub godziny; bez tego komunikat znika ze stron po 30 dniach",
          en: "to the day (inclusive) or minute; without it the notice leaves the pages after 30 days",
        }),
      })
      .meta({ pl: "kiedy obowiązuje", en: "validity" }),
    issuedBy: party().meta({ pl: "kto ogłosił", en: "who issued it" }),
    offers: z.array(offer()).default([]).meta({ pl: "co się oferuje", en: "what is offered" }),
    entities: z
      .array(refTo("entities"))
      .default([])
      .meta({ pl: "podmioty, których dotyczy", en: "entities that it is about" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A notice as its author wrote it, after normalisation. */
export type NoticeFile = z.infer<ReturnType<typeof noticeSchema>>;
