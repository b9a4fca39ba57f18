import { z } from "astro/zod";
import { email } from "#src/core/fields/email.ts";
import { anyTerritoryCode, partialDate, phone, refTo, webAddress } from "#src/core/fields/fields.ts";

const percent = () => z.number().min(0).max(100);

const note = () => z.string().min(5).optional().meta({ pl: "uwaga", en: "note" });

/** The least and the most money, in whole PLN. */
export const moneyRange = () =>
  z.strictObject({
    min: z.number().int().positive().optional().meta({ pl: "najmniej (zł)", en: "least (PLN)" }),
    max: z.number().int().positive().optional().meta({ pl: "najwięcej (zł)", en: "most (PLN)" }),
    note: note(),
  });

/** The least and the most months. */
export const monthRange = () =>
  z.strictObject({
    min: z.number().int().positive().max(600).optional().meta({ pl: "najmniej miesięcy", en: "least" }),
    max: z.number().int().positive().max(600).optional().meta({ pl: "najwięcej miesięcy", en: "most" }),
    note: note(),
  });

/**
 * The nominal rate of interest, percent a year; one number when `min` and `max` are the same. Without `max` the source
 * gives only where the rate begins.
 */
export const interestRate = () =>
  z.strictObject({
    kind: z
      .enum(["fixed", "variable"])
      .optional()
      .meta({ pl: "oprocentowanie stałe czy zmienne", en: "fixed or variable rate" }),
    min: percent().meta({ pl: "najniższe (% rocznie)", en: "lowest (% a year)" }),
    max: percent().optional().meta({ pl: "najwyższe (% rocznie)", en: "highest (% a year)" }),
    note: note(),
  });

/** A part of the money, in percent: own contribution, what a guarantee covers, what is written off. */
export const portion = () =>
  z.strictObject({ percent: percent().meta({ pl: "procent", en: "percent" }), note: note() });

/** A one-off cost besides interest; 0 means that there is none. */
export const fee = () =>
  z.strictObject({
    percent: percent().optional().meta({ pl: "procent kwoty", en: "percent of the amount" }),
    note: note(),
  });

/** Who may apply. An empty list excludes nobody. */
export const applicants = () =>
  z.strictObject({
    forms: z.array(refTo("legal-forms")).default([]).meta({ pl: "formy prawne", en: "legal forms" }),
    statuses: z.array(refTo("statuses-and-marks")).default([]).meta({ pl: "statusy", en: "statuses" }),
    area: z.array(anyTerritoryCode()).default([]).meta({ pl: "obszar (TERYT)", en: "area (TERYT)" }),
    conditions: z.array(z.string().min(5)).default([]).meta({ pl: "warunki", en: "conditions" }),
  });

/** An office that answers questions and takes applications; never a person. */
export const financingContact = () =>
  z.strictObject({
    unit: z.string().min(3).optional().meta({ pl: "komórka lub placówka", en: "office" }),
    address: z.string().min(5).optional().meta({ pl: "adres", en: "address" }),
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    phone: phone().optional().meta({ pl: "telefon", en: "telephone" }),
  });

/** Since when and until when it is offered, as exactly as it is known; `ended` when only that is known. */
export const offerPeriod = () =>
  z.strictObject({
    from: partialDate().optional().meta({ pl: "od", en: "from" }),
    to: partialDate().optional().meta({ pl: "do", en: "to" }),
    ended: z.boolean().default(false).meta({ pl: "zakończono, dzień nieznany", en: "ended, day unknown" }),
    note: note(),
  });

/** A document on the website of the institution that gives the money. */
export const financingDocument = () =>
  z.strictObject({
    title: z.string().min(3).meta({ pl: "tytuł", en: "title" }),
    url: webAddress().optional().meta({ pl: "adres", en: "address" }),
  });

/** The initial values of the calculator. */
export const loanExample = () =>
  z.strictObject({
    amount: z.number().int().positive().meta({ pl: "kwota (zł)", en: "amount (PLN)" }),
    months: z.number().int().positive().max(600).meta({ pl: "liczba miesięcy", en: "months" }),
    rate: percent().meta({ pl: "oprocentowanie (% rocznie)", en: "rate (% a year)" }),
    graceMonths: z.number().int().min(0).default(0).meta({ pl: "karencja (miesiące)", en: "grace (months)" }),
  });
