import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import {
  entryLanguage,
  partialDate,
  party,
  refTo,
  sources,
  summary,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";
import * as parts from "./schema-parts.ts";

/**
 * A file of `content/cooperation-programmes/`: a programme of cooperation with NGOs, yearly or multi-year
 * (act on public benefit and volunteer work of 24 April 2003, art. 5a(1) and (2)).
 */
export const cooperationProgrammeSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(200).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    kind: z.enum(["yearly", "multi-year"]).meta({ pl: "rodzaj programu", en: "kind of programme" }),
    years: parts.programmeYears().meta({ pl: "lata obowiązywania", en: "years in force" }),
    adoptedOn: partialDate().optional().meta({ pl: "data uchwalenia", en: "date of adoption" }),
    act: z
      .strictObject({
        number: z.string().min(1).optional().meta({ pl: "numer uchwały", en: "number of the act" }),
        url: webAddress().optional().meta({ pl: "adres uchwały", en: "address of the act" }),
      })
      .optional()
      .meta({ pl: "uchwała", en: "act" }),
    issuedBy: party().optional().meta({ pl: "kto uchwalił", en: "who adopted it" }),
    parent: refTo("cooperation-programmes")
      .optional()
      .meta({ pl: "program wieloletni, który wykonuje", en: "multi-year programme that it carries out" }),
    consultation: refTo("consultations")
      .optional()
      .meta({ pl: "konsultacje, w których powstał", en: "consultation that made it" }),
    budget: parts.programmeBudget().optional().meta({ pl: "budżet", en: "budget" }),
    goals: z.array(parts.programmeGoal()).default([]).meta({ pl: "cele", en: "goals" }),
    tasks: z.array(parts.programmeTask()).default([]).meta({ pl: "zadania", en: "tasks" }),
    tasksNote: z
      .string()
      .min(10)
      .optional()
      .meta({ pl: "czego lista zadań nie obejmuje", en: "what the list of tasks leaves out" }),
    indicators: z.array(parts.programmeIndicator()).default([]).meta({ pl: "wskaźniki", en: "indicators" }),
    evaluations: z
      .array(parts.programmeReport())
      .default([])
      .meta({ pl: "raporty z ewaluacji", en: "evaluation reports" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A cooperation programme as its author wrote it, after normalisation. */
export type CooperationProgrammeFile = z.infer<ReturnType<typeof cooperationProgrammeSchema>>;
