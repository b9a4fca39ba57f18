import { DEFAULT_STALE_AFTER_DAYS } from "#src/core/time/freshness.ts";
import { z } from "astro/zod";
import { email } from "#src/core/fields/email.ts";
import { anyTerritoryCode, localized, refTo, webAddress } from "#src/core/fields/fields.ts";
import { mapBase } from "#src/core/fields/map-base.ts";
import { portalAddress } from "#src/core/fields/portal-address.ts";
import { openingPlace } from "#src/core/fields/opening-place.ts";
import { confirmation } from "./schema-confirmation.ts";
import { editing } from "./schema-editing.ts";

/** A file for each entity and language: with more, hosts that take 20,000 files would refuse the site. */
const DEFAULT_ENTITY_FEEDS = 3000;

/** Whether the platform knows the name of a time zone (IANA); an offset such as `+02:00` is none. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** `content/portal.yaml`: the generator's only configuration. */
export const portalSchema = () =>
  z.strictObject({
    name: localized().meta({ pl: "nazwa portalu", en: "name of the portal" }),
    tagline: localized().meta({ pl: "jedno zdanie pod nazwą", en: "one sentence under the name" }),
    description: localized().meta({
      pl: "opis portalu dla wyszukiwarek",
      en: "description for search engines",
    }),
    url: portalAddress().meta({ pl: "adres portalu", en: "address of the portal" }),
    languages: z
      .array(z.enum(["pl", "en"]))
      .min(1)
      .refine((languages) => new Set(languages).size === languages.length, {
        params: { problem: "portal-language-twice" },
      })
      .meta({ pl: "języki interfejsu, główny jako pierwszy", en: "languages, the main one first" }),
    timeZone: z
      .string()
      .refine((zone) => isTimeZone(zone), { params: { problem: "time-zone-unknown" } })
      .default("Europe/Warsaw")
      .meta({ pl: "strefa czasowa (IANA)", en: "time zone (IANA)" }),
    openingHours: openingPlace().prefault({}).meta({
      pl: "gdzie czyta się godziny otwarcia: od kraju i regionu zależą święta, od współrzędnych wschód słońca",
      en: "where opening hours are read: holidays depend on country and state, sunrise on coordinates",
    }),
    region: z
      .strictObject({
        territory: anyTerritoryCode().meta({ pl: "województwo (TERYT)", en: "voivodeship (TERYT)" }),
        name: localized().meta({ pl: "nazwa regionu", en: "name of the region" }),
        locative: localized().meta({ pl: "„w …”: nazwa w miejscowniku", en: "name after the word in" }),
      })
      .meta({ pl: "region", en: "region" }),
    operator: z
      .strictObject({
        name: localized().meta({ pl: "kto prowadzi portal", en: "who runs the portal" }),
        url: webAddress().optional().meta({ pl: "strona prowadzącego", en: "website of the operator" }),
        email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
      })
      .meta({ pl: "prowadzący portal", en: "operator" }),
    repository: webAddress().optional().meta({ pl: "repozytorium treści", en: "content repository" }),
    /** `{path}` stands for the file's path in the content folder, for example `entities/tilia.md`. */
    editUrl: webAddress()
      .refine((text) => text.includes("{path}"), { params: { problem: "edit-url-path" } })
      .optional()
      .meta({
        pl: "adres edycji pliku treści",
        en: "address where a content file is edited",
      }),
    /** `{address}` stands for the full address of the page, `{name}` for the title of the entry. */
    reportUrl: webAddress()
      .refine((text) => text.includes("{address}"), { params: { problem: "report-url-page" } })
      .optional()
      .meta({
        pl: "adres formularza zgłaszania błędów, zamiast poczty",
        en: "address of a form for reporting mistakes, in place of mail",
      }),
    contentLicence: z
      .strictObject({
        name: z.string().meta({ pl: "nazwa licencji", en: "name of the licence" }),
        url: webAddress().meta({ pl: "adres licencji", en: "address of the licence" }),
      })
      .meta({ pl: "licencja treści", en: "licence of the content" }),
    accessible: z
      .strictObject({
        etr: refTo("pages").optional().meta({ pl: "strona z tekstem ETR", en: "page with an ETR text" }),
        pjm: refTo("pages")
          .optional()
          .meta({ pl: "strona z nagraniem PJM", en: "page with a PJM recording" }),
        statement: refTo("pages")
          .optional()
          .meta({ pl: "strona z deklaracją dostępności", en: "page with the accessibility statement" }),
      })
      .default({})
      .meta({ pl: "informacja o portalu w ETR i PJM", en: "about the portal in ETR and PJM" }),
    editing: editing()
      .optional()
      .meta({ pl: "strona dla redakcji (/redakcja/)", en: "page for editors (/redakcja/)" }),
    confirmation: confirmation().optional().meta({
      pl: "strona, na której organizacje potwierdzają wpisy (/potwierdz/)",
      en: "page where organisations confirm their entries (/potwierdz/)",
    }),
    map: mapBase().optional().meta({ pl: "podkład mapy podmiotów", en: "base layer of the map of entities" }),
    entityFeedsUpTo: z.number().int().nonnegative().default(DEFAULT_ENTITY_FEEDS).meta({
      pl: "do ilu podmiotów każdy ma własny kanał zmian (Atom); 0: żaden",
      en: "up to how many entities each has a feed of its changes (Atom); 0: none",
    }),
    staleAfterDays: z
      .number()
      .int()
      .positive()
      .default(DEFAULT_STALE_AFTER_DAYS)
      .meta({ pl: "po ilu dniach wpis jest nieaktualny", en: "days after which an entry is stale" }),
  });

/** The portal's configuration as its operator wrote it. */
export type PortalFile = z.infer<ReturnType<typeof portalSchema>>;
