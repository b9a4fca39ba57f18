import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import { email } from "#src/core/fields/email.ts";
import {
  day,
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
import { accessibility, address, point } from "#src/core/fields/place-parts.ts";

/** How many hours, how often. */
const workload = () =>
  z.strictObject({
    hours: z.number().positive().max(168).meta({ pl: "liczba godzin", en: "hours" }),
    per: z.enum(["week", "month", "once"]).meta({ pl: "na tydzień, miesiąc czy jednorazowo", en: "per" }),
  });

/** Who insures against accidents (act of 24 April 2003, art. 46): for up to 30 days, the organisation. */
const insurance = () =>
  z.strictObject({
    by: z
      .enum(["organisation", "state"])
      .meta({ pl: "ubezpiecza organizacja czy zaopatrzenie z mocy ustawy", en: "organisation or the state" }),
    note: z.string().min(5).optional().meta({ pl: "zakres ubezpieczenia", en: "scope of the insurance" }),
  });

/** A file of `content/volunteer-offers/`: something that a volunteer can do; it expires by itself after `to`. */
export const volunteerOfferSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(120).meta({ pl: "co jest do zrobienia", en: "what there is to do" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    organisation: party().meta({ pl: "kto zaprasza", en: "who invites" }),
    spheres: z.array(refTo("spheres")).min(1).meta({ pl: "sfery zadań publicznych", en: "spheres" }),
    from: dayOrTime().optional().meta({ pl: "od", en: "from" }),
    to: dayOrTime().optional().meta({ pl: "do; potem oferta znika", en: "until; then the offer expires" }),
    isRemote: z.boolean().default(false).meta({ pl: "zdalnie", en: "remote" }),
    address: address().optional().meta({ pl: "gdzie", en: "where" }),
    point: point().optional().meta({ pl: "punkt na mapie (WGS 84)", en: "point on the map (WGS 84)" }),
    accessibility: accessibility()
      .optional()
      .meta({ pl: "dostępność miejsca", en: "accessibility of the place" }),
    when: z.string().min(3).optional().meta({ pl: "kiedy, słowami", en: "when, in words" }),
    workload: workload().optional().meta({ pl: "ile godzin", en: "how many hours" }),
    places: z.number().int().positive().optional().meta({ pl: "liczba miejsc", en: "places" }),
    minimumAge: z.number().int().min(0).max(99).optional().meta({ pl: "od ilu lat", en: "minimum age" }),
    parentalConsent: z
      .boolean()
      .optional()
      .meta({ pl: "czy niepełnoletni potrzebują zgody opiekuna", en: "whether minors need consent" }),
    requirements: z.array(z.string().min(3)).default([]).meta({ pl: "wymagania", en: "requirements" }),
    training: z.string().min(3).optional().meta({ pl: "szkolenie", en: "training" }),
    agreement: z.string().min(3).optional().meta({ pl: "porozumienie", en: "agreement" }),
    insurance: insurance().optional().meta({ pl: "ubezpieczenie", en: "insurance" }),
    costs: z.string().min(3).optional().meta({ pl: "zwrot kosztów", en: "costs covered" }),
    apply: z
      .strictObject({
        url: webAddress().optional().meta({ pl: "formularz lub strona", en: "form or page" }),
        email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
        phone: phone().optional().meta({ pl: "telefon", en: "telephone" }),
        until: day().optional().meta({ pl: "zgłoszenia do", en: "apply until" }),
      })
      .meta({ pl: "jak się zgłosić", en: "how to apply" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** An offer for volunteers as its author wrote it, after normalisation. */
export type VolunteerOfferFile = z.infer<ReturnType<typeof volunteerOfferSchema>>;
