import { z } from "astro/zod";
import { source, webAddress } from "#src/core/fields/fields.ts";

const question = () =>
  z.strictObject({
    question: z.string().min(5).meta({ pl: "pytanie", en: "question" }),
    isMultiple: z
      .boolean()
      .default(false)
      .meta({ pl: "można było wybrać kilka odpowiedzi", en: "several answers could be chosen" }),
    answers: z
      .array(
        z.strictObject({
          label: z.string().min(1).meta({ pl: "odpowiedź", en: "answer" }),
          count: z.number().int().nonnegative().meta({ pl: "ile osób ją wybrało", en: "how many chose it" }),
        }),
      )
      .min(2)
      .meta({ pl: "odpowiedzi", en: "answers" }),
  });

/** Results of an evaluation survey, as counts and never as individual answers. */
const survey = () =>
  z.strictObject({
    respondents: z.number().int().positive().meta({ pl: "ile osób odpowiedziało", en: "respondents" }),
    questions: z.array(question()).min(1).meta({ pl: "pytania", en: "questions" }),
    source: source().meta({ pl: "źródło wyników", en: "source of the results" }),
  });

/** What remains after an edition: what was agreed, what can be watched, what its participants thought of it. */
export const forumOutcome = () =>
  z.strictObject({
    conclusions: z.array(z.string().min(10)).default([]).meta({ pl: "wnioski", en: "conclusions" }),
    recordings: z
      .array(
        z.strictObject({
          url: webAddress().meta({ pl: "adres nagrania", en: "address of the recording" }),
          title: z.string().min(3).meta({ pl: "tytuł", en: "title" }),
          note: z.string().optional().meta({ pl: "uwaga, np. o napisach", en: "note, e.g. on captions" }),
        }),
      )
      .default([])
      .meta({ pl: "nagrania", en: "recordings" }),
    survey: survey().optional().meta({ pl: "ankieta ewaluacyjna", en: "evaluation survey" }),
  });

/** An edition's outcome as its author wrote it, after normalisation. */
export type ForumOutcomeFile = z.infer<ReturnType<typeof forumOutcome>>;
