import { z } from "astro/zod";
import { anyTerritoryCode, countyCode, day, localized, source, webAddress } from "./fields.ts";

const id = () =>
  z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .meta({ problem: "id-syntax", pl: "stały identyfikator", en: "permanent id" });

const term = {
  id: id(),
  name: localized().meta({ pl: "nazwa", en: "name" }),
  description: localized().optional().meta({ pl: "objaśnienie", en: "explanation" }),
  synonyms: z
    .array(z.string())
    .default([])
    .meta({ pl: "inne słowa, pod którymi się tego szuka", en: "other words" }),
};

/** A plain dictionary entry: target groups, services, accessibility features. */
export const termSchema = () => z.strictObject({ ...term });

/** A legal form or a kind of unit, with its basis in the act of 5 August 2022 on the social economy. */
export const legalFormSchema = () =>
  z.strictObject({
    ...term,
    kind: z.enum(["legal-form", "unit"]).meta({ pl: "forma prawna czy jednostka", en: "legal form or unit" }),
    plural: localized().meta({ pl: "nazwa w liczbie mnogiej", en: "plural name" }),
    abbreviation: z.string().optional().meta({ pl: "skrót", en: "abbreviation" }),
    partOf: z
      .string()
      .optional()
      .meta({ pl: "forma, której to jest odmiana", en: "form of which it is a subtype" }),
    schemaOrgType: z
      .enum(["NGO", "Cooperative", "Organization"])
      .default("Organization")
      .meta({ pl: "typ w słowniku schema.org", en: "schema.org type" }),
    socialEconomyBasis: z
      .string()
      .optional()
      .meta({ pl: "podstawa w ustawie z 2022 r.", en: "basis in the 2022 act" }),
    register: z.string().optional().meta({ pl: "rejestr lub ewidencja", en: "register" }),
    publicBenefitActor: z.boolean().default(false).meta({
      pl: "organizacja lub podmiot z art. 3 ust. 2 i 3 ustawy o pożytku",
      en: "organisation of art. 3(2) and 3(3) of the public benefit act",
    }),
    unsure: z.boolean().default(false).meta({ pl: "podstawa niepotwierdzona", en: "basis not confirmed" }),
  });

/** A sphere of public tasks (art. 4 ust. 1 of the act of 24 April 2003); numbers are dated, ids are not. */
export const sphereSchema = () =>
  z.strictObject({
    ...term,
    number: z.string().meta({ pl: "punkt art. 4 ust. 1", en: "point of art. 4(1)" }),
    wording: z.string().meta({ pl: "brzmienie ustawy", en: "wording of the act" }),
    validFrom: day().optional().meta({ pl: "obowiązuje od", en: "in force from" }),
    validTo: day().optional().meta({ pl: "obowiązywało do", en: "in force until" }),
    unsure: z.boolean().default(false).meta({ pl: "numer niepotwierdzony", en: "number not confirmed" }),
  });

/** A status granted by law, or a mark granted by a body. */
export const statusSchema = () =>
  z.strictObject({
    ...term,
    kind: z.enum(["status", "mark"]).meta({ pl: "status ustawowy czy znak", en: "status or mark" }),
    abbreviation: z.string().optional().meta({ pl: "skrót", en: "abbreviation" }),
    grantedBy: localized().optional().meta({ pl: "kto nadaje", en: "who grants it" }),
    legalBasis: z.string().optional().meta({ pl: "podstawa prawna", en: "legal basis" }),
    boundToTaxYears: z
      .boolean()
      .default(false)
      .meta({ pl: "związany z latami podatkowymi", en: "bound to tax years" }),
    socialEconomyEntity: z.boolean().default(false).meta({
      pl: "kto go ma, jest podmiotem ekonomii społecznej (art. 2 pkt 5 ustawy z 2022 r.)",
      en: "its holder is a social economy entity (art. 2(5) of the 2022 act)",
    }),
    supportCentre: z.boolean().default(false).meta({
      pl: "akredytacja ośrodka wsparcia ekonomii społecznej (art. 45 ustawy z 2022 r.)",
      en: "accreditation of a social economy support centre (art. 45 of the 2022 act)",
    }),
    register: z
      .strictObject({
        name: z.string().meta({ pl: "nazwa rejestru", en: "name of the register" }),
        url: webAddress().meta({ pl: "adres rejestru", en: "address of the register" }),
      })
      .optional()
      .meta({ pl: "rejestr, który rozstrzyga", en: "decisive register" }),
  });

/** An award or a contest with laureates. */
export const awardSchema = () =>
  z.strictObject({
    ...term,
    grantedBy: localized().optional().meta({ pl: "kto przyznaje", en: "who grants it" }),
    jury: localized().optional().meta({ pl: "kto wybiera laureatów", en: "who chooses the laureates" }),
    scope: z
      .enum(["regional", "national"])
      .default("regional")
      .meta({ pl: "regionalna czy ogólnopolska", en: "regional or national" }),
    categories: z
      .array(
        z.strictObject({
          id: id(),
          name: localized().meta({ pl: "nazwa kategorii", en: "name of the category" }),
        }),
      )
      .default([])
      .meta({ pl: "kategorie lub stopnie", en: "categories or degrees" }),
    since: z.number().int().optional().meta({ pl: "od roku", en: "since" }),
    url: webAddress().optional().meta({ pl: "strona", en: "website" }),
    sources: z.array(source()).default([]).meta({ pl: "źródła", en: "sources" }),
  });

/** A yearly forum: its editions share an address and a numbering. */
export const forumSeriesSchema = () =>
  z.strictObject({
    ...term,
    shortName: localized().meta({ pl: "nazwa skrócona", en: "short name" }),
    numbering: z.enum(["arabic", "roman"]).meta({ pl: "zapis numerów", en: "numerals" }),
    url: webAddress().optional().meta({ pl: "strona", en: "website" }),
  });

/** A time for which no source says which support centre serves the subregion: said openly, so that it is no gap. */
const notKnown = () =>
  z.strictObject({
    from: day().meta({ pl: "od", en: "from" }),
    to: day().optional().meta({ pl: "do, razem z tym dniem", en: "until, that day included" }),
    counties: z
      .array(countyCode())
      .min(1)
      .optional()
      .meta({ pl: "powiaty (TERYT), gdy nie wszystkie", en: "counties (TERYT), if not all" }),
    note: localized().meta({ pl: "co sprawdzono", en: "what was looked up" }),
  });

/** A support subregion: the counties that one support centre serves. */
export const subregionSchema = () =>
  z.strictObject({
    ...term,
    notKnown: z
      .array(notKnown())
      .default([])
      .meta({ pl: "kiedy ośrodek nie jest znany", en: "when the support centre is not known" }),
    counties: z.array(anyTerritoryCode()).min(1).meta({ pl: "powiaty (TERYT)", en: "counties (TERYT)" }),
  });

const centre = () =>
  z
    .strictObject({
      lat: z.number().meta({ pl: "szerokość geograficzna", en: "latitude" }),
      lon: z.number().meta({ pl: "długość geograficzna", en: "longitude" }),
    })
    .optional()
    .meta({ pl: "punkt środkowy", en: "centre" });

/** A unit of the TERYT register (TERC): voivodeship, county, city with county rights or municipality. */
export const territorySchema = () =>
  z.strictObject({
    id: z
      .string()
      .regex(/^(\d{2}|\d{4}|\d{7})$/)
      .meta({ problem: "teryt-syntax", pl: "kod TERYT", en: "TERYT code" }),
    name: z.string().meta({ pl: "nazwa", en: "name" }),
    slug: id(),
    level: z.enum(["voivodeship", "county", "municipality"]).meta({ pl: "poziom", en: "level" }),
    type: z
      .enum(["voivodeship", "county", "city-county", "urban", "rural", "urban-rural"])
      .meta({ pl: "rodzaj", en: "type" }),
    locative: z.string().optional().meta({ pl: "miejscownik: w …", en: "locative form" }),
    parent: anyTerritoryCode().optional().meta({ pl: "jednostka nadrzędna", en: "parent unit" }),
    centre: centre(),
    formerCodes: z.array(z.string()).default([]).meta({ pl: "dawne kody", en: "former codes" }),
  });

/** Dictionary entries as their authors wrote them. */
export type TermFile = z.infer<ReturnType<typeof termSchema>>;
export type LegalFormFile = z.infer<ReturnType<typeof legalFormSchema>>;
export type SphereFile = z.infer<ReturnType<typeof sphereSchema>>;
export type StatusFile = z.infer<ReturnType<typeof statusSchema>>;
export type AwardFile = z.infer<ReturnType<typeof awardSchema>>;
export type ForumSeriesFile = z.infer<ReturnType<typeof forumSeriesSchema>>;
export type SubregionFile = z.infer<ReturnType<typeof subregionSchema>>;
export type TerritoryFile = z.infer<ReturnType<typeof territorySchema>>;
