import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import { entryLanguage, party, sources, summary, verifiedOn, webAddress } from "#src/core/fields/fields.ts";
import * as parts from "./schema-parts.ts";

/** A file of `content/financing/`: a loan, a guarantee or another product, current or past. */
export const financingSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(140).meta({ pl: "nazwa produktu", en: "name of the product" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    kind: z
      .enum(["loan", "guarantee", "subsidy", "subsidy-loan"])
      .meta({ pl: "rodzaj finansowania", en: "kind of financing" }),
    operator: party().meta({ pl: "kto udziela", en: "who gives it" }),
    partners: z.array(party()).default([]).meta({ pl: "partnerzy", en: "partners" }),
    programme: z.string().min(3).optional().meta({ pl: "fundusz lub program", en: "fund or programme" }),
    amount: parts.moneyRange().optional().meta({ pl: "kwota", en: "amount" }),
    rate: parts.interestRate().optional().meta({ pl: "oprocentowanie", en: "interest" }),
    fee: parts.fee().optional().meta({ pl: "prowizja lub opłata", en: "fee" }),
    months: parts.monthRange().optional().meta({ pl: "okres spłaty", en: "period of repayment" }),
    graceMonths: z
      .number()
      .int()
      .min(0)
      .max(120)
      .optional()
      .meta({ pl: "karencja, najwięcej miesięcy", en: "grace, most months" }),
    writeOff: parts.portion().optional().meta({ pl: "umorzenie", en: "write-off" }),
    coverage: parts
      .portion()
      .optional()
      .meta({ pl: "jaką część obejmuje poręczenie", en: "what part the guarantee covers" }),
    ownContribution: parts.portion().optional().meta({ pl: "wkład własny", en: "own contribution" }),
    collateral: z.string().min(5).optional().meta({ pl: "zabezpieczenie", en: "collateral" }),
    purposes: z.array(z.string().min(3)).default([]).meta({ pl: "na co", en: "purposes" }),
    applicants: parts.applicants().prefault({}).meta({ pl: "kto może wnioskować", en: "who may apply" }),
    steps: z.array(z.string().min(10)).default([]).meta({ pl: "kroki", en: "steps" }),
    documents: z.array(parts.financingDocument()).default([]).meta({ pl: "dokumenty", en: "documents" }),
    contact: parts.financingContact().optional().meta({ pl: "kontakt", en: "contact" }),
    url: webAddress().optional().meta({ pl: "strona produktu", en: "page of the product" }),
    offered: parts.offerPeriod().prefault({}).meta({ pl: "kiedy jest oferowane", en: "when it is offered" }),
    example: parts.loanExample().optional().meta({ pl: "przykład do kalkulatora", en: "example" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A financing product as its author wrote it, after normalisation. */
export type FinancingFile = z.infer<ReturnType<typeof financingSchema>>;
