import { z } from "astro/zod";
import {
  anyTerritoryCode,
  day,
  municipalityCode,
  permanentId,
  refTo,
  webAddress,
} from "#src/core/fields/fields.ts";
import { anyParty } from "#src/core/fields/parties.ts";

const zlotys = () => z.number().positive();

/** The applicant's own contribution: none, or a share of the costs or of the grant. */
export const ownShare = () =>
  z.strictObject({
    required: z.boolean().meta({ pl: "czy jest wymagany", en: "whether it is required" }),
    percent: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .meta({ pl: "najmniejszy udział w procentach", en: "least share in percent" }),
    of: z
      .enum(["costs", "grant"])
      .default("costs")
      .meta({ pl: "procent kosztów czy dotacji", en: "percent of the costs or of the grant" }),
    inKind: z
      .boolean()
      .optional()
      .meta({ pl: "czy może być rzeczowy lub osobowy", en: "whether it may be in kind or in work" }),
    note: z.string().min(3).optional().meta({ pl: "wyjaśnienie", en: "explanation" }),
  });

/**
 * Who may apply. Absent or empty conditions exclude nobody. An organisation has one of `legalForms` (subtypes
 * included) or, with `publicBenefitActors`, any form of art. 3(2) and 3(3) of the act of 24 April 2003; one of
 * `statuses`; a seat in one of `territory`.
 */
export const eligibility = () =>
  z.strictObject({
    publicBenefitActors: z.boolean().default(false).meta({
      pl: "organizacje i podmioty z art. 3 ust. 2 i 3 ustawy o pożytku",
      en: "organisations of art. 3(2) and 3(3) of the public benefit act",
    }),
    legalForms: z.array(refTo("legal-forms")).default([]).meta({ pl: "formy prawne", en: "legal forms" }),
    informalGroups: z
      .boolean()
      .default(false)
      .meta({ pl: "także grupy nieformalne", en: "informal groups too" }),
    statuses: z
      .array(refTo("statuses-and-marks"))
      .default([])
      .meta({ pl: "wymagany jeden z tych statusów", en: "one of these statuses is required" }),
    territory: z.array(anyTerritoryCode()).default([]).meta({
      pl: "gminy lub powiaty siedziby (TERYT)",
      en: "municipalities or counties of the seat (TERYT)",
    }),
    minAgeMonths: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ pl: "najkrótsze istnienie w miesiącach", en: "least age in months" }),
    maxAgeMonths: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ pl: "najdłuższe istnienie w miesiącach", en: "greatest age in months" }),
    maxYearlyIncome: zlotys()
      .optional()
      .meta({ pl: "największy roczny przychód w złotych", en: "greatest yearly income in PLN" }),
    note: z.string().min(10).optional().meta({ pl: "inne warunki", en: "other conditions" }),
  });

/** A project that received money: who, for what, how much. A group without legal personality has no name here. */
const award = () =>
  z.strictObject({
    recipient: anyParty().meta({ pl: "kto otrzymał", en: "recipient" }),
    title: z.string().min(3).meta({ pl: "tytuł projektu", en: "title of the project" }),
    amount: zlotys().meta({ pl: "kwota w złotych", en: "amount in PLN" }),
    municipality: municipalityCode()
      .optional()
      .meta({ pl: "gmina projektu lub siedziby (TERYT)", en: "municipality (TERYT)" }),
    id: permanentId().optional().meta({
      pl: "stałe oznaczenie w otwartych danych; identyfikator już ogłoszony zostaje bez zmian",
      en: "permanent id in open data; one that is already published (a UUID) stays as it is",
    }),
  });

/** How a call ended, with the projects that were funded. */
export const callResults = () =>
  z.strictObject({
    announcedOn: day().meta({ pl: "dzień ogłoszenia wyników", en: "day of the announcement" }),
    url: webAddress().optional().meta({ pl: "adres wyników", en: "address of the results" }),
    applications: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .meta({ pl: "liczba złożonych wniosków", en: "number of applications" }),
    funded: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .meta({ pl: "liczba dofinansowanych projektów", en: "number of funded projects" }),
    total: zlotys().optional().meta({ pl: "przyznane pieniądze w złotych", en: "money granted in PLN" }),
    awards: z.array(award()).default([]).meta({ pl: "dofinansowane projekty", en: "funded projects" }),
    incomplete: z
      .boolean()
      .default(false)
      .meta({ pl: "lista projektów nie jest pełna", en: "the list of projects is not complete" }),
  });
