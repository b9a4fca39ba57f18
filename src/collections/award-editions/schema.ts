import { z } from "astro/zod";
import { translatedSummary } from "#src/core/fields/entry-fields.ts";
import {
  anyTerritoryCode,
  entryLanguage,
  partialDate,
  party,
  refTo,
  sources,
  summary,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";

/** Who received the award: an entry of the directory, a local government, or a name where there is no entry. */
const laureate = () =>
  z
    .strictObject({
      entity: refTo("entities")
        .optional()
        .meta({ pl: "identyfikator podmiotu z katalogu", en: "id of the entity" }),
      government: anyTerritoryCode()
        .optional()
        .meta({ pl: "gmina lub powiat jako laureat (TERYT)", en: "laureate municipality or county (TERYT)" }),
      name: z
        .string()
        .min(2)
        .optional()
        .meta({ pl: "nazwa, gdy laureata nie ma w katalogu", en: "name, if not listed" }),
      url: webAddress().optional().meta({ pl: "strona internetowa", en: "website" }),
      seat: anyTerritoryCode()
        .optional()
        .meta({ pl: "gmina lub powiat siedziby (TERYT)", en: "municipality or county of its seat (TERYT)" }),
      for: z.string().min(3).optional().meta({ pl: "za co", en: "what for" }),
      practice: refTo("good-practices")
        .optional()
        .meta({ pl: "dobra praktyka, którą nagrodzono", en: "the good practice that was awarded" }),
      place: z.number().int().min(1).optional().meta({ pl: "zajęte miejsce", en: "place taken" }),
    })
    .refine(({ entity, government, name }) => [entity, government, name].filter(Boolean).length === 1, {
      params: { problem: "laureate-identity" },
    });

/** Awards in one category or, where an edition has several days, on one of them. */
const awardGroup = () =>
  z.strictObject({
    category: z
      .string()
      .optional()
      .meta({ pl: "kategoria z listy nagrody", en: "category of the award’s list" }),
    date: partialDate().optional().meta({ pl: "dzień przyznania, gdy inny", en: "day, if another" }),
    laureates: z.array(laureate()).default([]).meta({ pl: "laureaci", en: "laureates" }),
    incomplete: z
      .boolean()
      .default(false)
      .meta({ pl: "lista nie jest pełna", en: "the list is not complete" }),
    notAwarded: z.boolean().default(false).meta({ pl: "nie przyznano", en: "not awarded" }),
    note: z.string().optional().meta({ pl: "uwaga", en: "note" }),
  });

/** A file of `content/award-editions/`: an award in one year, with its laureates (organisations only). */
export const awardEditionSchema = () =>
  z.strictObject({
    award: refTo("awards").meta({ pl: "nagroda ze słownika", en: "award" }),
    year: z.number().int().min(1989).max(2100).meta({ pl: "rok", en: "year" }),
    number: z.number().int().min(1).optional().meta({ pl: "numer edycji", en: "number of the edition" }),
    date: partialDate().optional().meta({ pl: "dzień przyznania", en: "day of the award" }),
    place: z.string().min(3).optional().meta({ pl: "miejsce wręczenia", en: "where it was handed over" }),
    forumEdition: refTo("forum-editions")
      .optional()
      .meta({ pl: "edycja forum, na której ją wręczono", en: "forum edition at which it was given" }),
    lang: entryLanguage(),
    en: translatedSummary(),
    summary: summary(),
    jury: z.array(party()).default([]).meta({ pl: "kto przyznawał", en: "who decided" }),
    applications: z.number().int().positive().optional().meta({ pl: "zgłoszenia", en: "applications" }),
    pool: z.number().positive().optional().meta({ pl: "pula nagród w złotych", en: "prizes in PLN" }),
    given: z.array(awardGroup()).default([]).meta({ pl: "przyznane nagrody", en: "awards given" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** An edition of an award as its author wrote it, after normalisation. */
export type AwardEditionFile = z.infer<ReturnType<typeof awardEditionSchema>>;
