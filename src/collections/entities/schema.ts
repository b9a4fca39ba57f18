import { z } from "astro/zod";
import { translatedSummary } from "#src/core/fields/entry-fields.ts";
import { contact, entitySource, lifeCycle, orderedService, statusHeld } from "./schema-parts.ts";
import {
  anyTerritoryCode,
  entryLanguage,
  krs,
  nip,
  partialDate,
  party,
  refTo,
  regon,
  summary,
  verifiedOn,
  webAddress,
  type ImageField,
} from "#src/core/fields/fields.ts";
import { accessibility, address, openingHours, point } from "#src/core/fields/place-parts.ts";

/** A file of `content/entities/`: one organisation of the social economy, or one unit that an organisation runs. */
export const entitySchema = (image: ImageField) =>
  z.strictObject({
    name: z.string().min(2).max(160).meta({ pl: "nazwa używana na co dzień", en: "everyday name" }),
    registerName: z.string().optional().meta({ pl: "nazwa z rejestru", en: "name in the register" }),
    shortName: z.string().max(40).optional().meta({ pl: "nazwa skrócona", en: "short name" }),
    formerNames: z.array(z.string().min(2)).default([]).meta({ pl: "dawne nazwy", en: "former names" }),
    lang: entryLanguage(),
    en: translatedSummary(),
    legalForm: refTo("legal-forms").meta({
      pl: "forma prawna lub rodzaj jednostki",
      en: "legal form or kind of unit",
    }),
    operator: party().optional().meta({ pl: "organ prowadzący jednostkę", en: "body that runs the unit" }),
    identifiers: z
      .strictObject({
        krs: krs().optional().meta({ pl: "numer KRS", en: "KRS number" }),
        nip: nip().optional().meta({ pl: "NIP", en: "tax number (NIP)" }),
        regon: regon().optional().meta({ pl: "REGON", en: "statistical number (REGON)" }),
        other: z
          .array(
            z.strictObject({
              register: z
                .string()
                .min(2)
                .meta({ pl: "nazwa rejestru lub ewidencji", en: "name of the register" }),
              number: z.string().min(1).meta({ pl: "numer w rejestrze", en: "number in the register" }),
            }),
          )
          .default([])
          .meta({ pl: "numery w innych rejestrach", en: "numbers in other registers" }),
      })
      .prefault({})
      .meta({ pl: "identyfikatory", en: "identifiers" }),
    statuses: z.array(statusHeld()).default([]).meta({ pl: "statusy i znaki", en: "statuses and marks" }),
    spheres: z
      .array(refTo("spheres"))
      .default([])
      .meta({ pl: "sfery zadań publicznych", en: "spheres of public tasks" }),
    services: z.array(orderedService()).default([]).meta({
      pl: "usługi i produkty, które można zamówić",
      en: "services and products that can be ordered",
    }),
    targetGroups: z
      .array(refTo("target-groups"))
      .default([])
      .meta({ pl: "grupy odbiorców", en: "target groups" }),
    summary: summary(),
    address: address().optional().meta({ pl: "adres siedziby", en: "address" }),
    point: point().optional().meta({ pl: "punkt na mapie (WGS 84)", en: "point on the map (WGS 84)" }),
    maskExactLocation: z
      .boolean()
      .default(false)
      .meta({ pl: "nie pokazuj dokładnego miejsca", en: "do not show the exact place" }),
    areaServed: z
      .array(anyTerritoryCode())
      .default([])
      .meta({ pl: "obszar działania (TERYT)", en: "area served (TERYT)" }),
    contacts: z
      .array(contact())
      .default([])
      .meta({ pl: "kontakty organizacji", en: "contacts of the organisation" }),
    website: webAddress().optional().meta({ pl: "strona internetowa", en: "website" }),
    socialProfiles: z
      .array(webAddress())
      .default([])
      .meta({ pl: "profile społecznościowe", en: "social profiles" }),
    openingHours: openingHours(),
    accessibility: accessibility()
      .optional()
      .meta({ pl: "dostępność miejsca", en: "accessibility of the place" }),
    logo: z
      .strictObject({
        src: image().meta({ pl: "plik logo", en: "logo file" }),
        alt: z.string().min(3).meta({ pl: "tekst alternatywny logo", en: "text alternative of the logo" }),
      })
      .optional()
      .meta({ pl: "logo", en: "logo" }),
    founded: partialDate().optional().meta({ pl: "data założenia", en: "founded on" }),
    lifeCycle: lifeCycle().prefault({ state: "active" }).meta({ pl: "stan działalności", en: "life cycle" }),
    sources: z.array(entitySource()).min(1).meta({ pl: "źródła", en: "sources" }),
    verifiedOn: verifiedOn().optional(),
    verifiedBy: z
      .enum(["register", "website", "organisation", "visit"])
      .optional()
      .meta({ pl: "jak sprawdzono wpis", en: "how it was verified" }),
  });

/** An entity as its author wrote it, after normalisation. */
export type EntityFile = z.infer<ReturnType<typeof entitySchema>>;
