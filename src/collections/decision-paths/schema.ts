import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import {
  day,
  entryLanguage,
  permanentId,
  refTo,
  sources,
  summary,
  verifiedOn,
} from "#src/core/fields/fields.ts";
import { lawReference } from "#src/collections/acts/schema.ts";

const question = () =>
  z.strictObject({
    id: permanentId(),
    text: z.string().min(5).meta({ pl: "pytanie", en: "question" }),
    hint: z.string().min(5).optional().meta({ pl: "wyjaśnienie pytania", en: "explanation" }),
    answers: z
      .array(
        z.strictObject({
          id: permanentId(),
          text: z.string().min(2).meta({ pl: "odpowiedź", en: "answer" }),
          note: z.string().min(5).optional().meta({ pl: "dopisek do odpowiedzi", en: "note" }),
          next: permanentId().meta({ pl: "następne pytanie lub wynik", en: "next question or outcome" }),
        }),
      )
      .min(2)
      .meta({ pl: "odpowiedzi", en: "answers" }),
  });

const outcome = () =>
  z.strictObject({
    id: permanentId(),
    title: z.string().min(5).meta({ pl: "wynik w jednym zdaniu", en: "outcome in one sentence" }),
    text: z.string().min(20).meta({ pl: "uzasadnienie", en: "reasons" }),
    forms: z
      .array(
        z.strictObject({
          form: refTo("legal-forms").meta({ pl: "forma prawna", en: "legal form" }),
          why: z.string().min(10).meta({ pl: "dlaczego ta forma", en: "why this form" }),
          law: lawReference().optional().meta({ pl: "podstawa prawna", en: "legal basis" }),
          guide: refTo("guides").optional().meta({ pl: "poradnik", en: "guide" }),
        }),
      )
      .default([])
      .meta({ pl: "zalecane formy", en: "recommended forms" }),
    guides: z.array(refTo("guides")).default([]).meta({ pl: "poradniki", en: "guides" }),
    pages: z.array(refTo("pages")).default([]).meta({ pl: "strony", en: "pages" }),
  });

/** A file of `content/decision-paths/`: questions that lead to an outcome; the file name is its address. */
export const decisionPathSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(100).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    topic: refTo("guide-topics").meta({ pl: "temat", en: "topic" }),
    start: permanentId().meta({ pl: "pierwsze pytanie", en: "first question" }),
    questions: z.array(question()).min(1).meta({ pl: "pytania", en: "questions" }),
    outcomes: z.array(outcome()).min(1).meta({ pl: "wyniki", en: "outcomes" }),
    lawAsOf: day().meta({ pl: "stan prawny na dzień", en: "law as of" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A decision path as its author wrote it. */
export type DecisionPathFile = z.infer<ReturnType<typeof decisionPathSchema>>;
