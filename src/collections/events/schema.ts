import { z } from "astro/zod";
import { languageCode } from "#src/core/fields/language-code.ts";
import { lawReference } from "#src/collections/acts/schema.ts";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import { eventDate, eventPrice, eventRegistration, officeContact } from "./schema-parts.ts";
import {
  anyTerritoryCode,
  entryLanguage,
  party,
  refTo,
  sources,
  summary,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";
import { meetingMode, venue } from "#src/core/fields/meeting.ts";

/**
 * A file of `content/events/`: a training, a meeting or another event, with one date or several. The body is its
 * programme. A cycle that returns every month is one file with many dates, or files with the same `series`.
 */
export const eventSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(160).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    kind: z
      .enum(["training", "advice", "meeting", "conference", "fair", "study-visit", "deadline", "other"])
      .meta({ pl: "rodzaj wydarzenia", en: "kind of event" }),
    series: z.string().min(3).max(120).optional().meta({ pl: "nazwa cyklu", en: "name of the series" }),
    dates: z.array(eventDate()).min(1).meta({ pl: "terminy", en: "dates" }),
    mode: meetingMode().optional().meta({ pl: "forma", en: "mode" }),
    venue: venue().optional().meta({ pl: "miejsce", en: "venue" }),
    onlineUrl: webAddress()
      .optional()
      .meta({ pl: "adres spotkania w internecie", en: "address of the online meeting" }),
    organisers: z.array(party()).default([]).meta({ pl: "organizatorzy", en: "organisers" }),
    trainers: z.array(party()).default([]).meta({ pl: "prowadzący (instytucja)", en: "trainer (body)" }),
    level: z.enum(["basic", "intermediate", "advanced"]).optional().meta({ pl: "poziom", en: "level" }),
    seats: z.number().int().positive().optional().meta({ pl: "liczba miejsc", en: "number of places" }),
    price: eventPrice().optional().meta({ pl: "cena", en: "price" }),
    registration: eventRegistration().optional().meta({ pl: "zapisy", en: "registration" }),
    language: languageCode().optional().meta({ pl: "język spotkania (kod)", en: "language of the event" }),
    signLanguage: z
      .boolean()
      .optional()
      .meta({ pl: "czy jest tłumacz języka migowego", en: "whether there is a sign language interpreter" }),
    law: z.array(lawReference()).default([]).meta({ pl: "podstawa prawna", en: "legal basis" }),
    forWhom: z.string().min(5).optional().meta({ pl: "dla kogo", en: "for whom" }),
    legalForms: z.array(refTo("legal-forms")).default([]).meta({ pl: "formy prawne", en: "legal forms" }),
    targetGroups: z
      .array(refTo("target-groups"))
      .default([])
      .meta({ pl: "grupy odbiorców", en: "target groups" }),
    area: z
      .array(anyTerritoryCode())
      .default([])
      .meta({ pl: "dla organizacji z (TERYT)", en: "for organisations of (TERYT)" }),
    forumEdition: refTo("forum-editions")
      .optional()
      .meta({ pl: "forum, przy którym się odbywa", en: "forum that it belongs to" }),
    contact: officeContact().optional().meta({ pl: "kontakt", en: "contact" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** An event as its author wrote it, after normalisation. */
export type EventFile = z.infer<ReturnType<typeof eventSchema>>;
