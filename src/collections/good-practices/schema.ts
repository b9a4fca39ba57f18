import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import {
  anyTerritoryCode,
  entryLanguage,
  partialDate,
  party,
  picture,
  refTo,
  sources,
  verifiedOn,
  type ImageField,
} from "#src/core/fields/fields.ts";

/** A file of `content/good-practices/`: something that worked and can be repeated. The body tells the story. */
export const goodPracticeSchema = (image: ImageField) =>
  z.strictObject({
    title: z.string().min(5).max(140).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: z
      .string()
      .min(40)
      .max(320)
      .meta({ pl: "co zrobiono: jedno lub dwa zdania", en: "what was done" }),
    forWhom: z.string().min(5).meta({ pl: "dla kogo", en: "for whom" }),
    targetGroups: z
      .array(refTo("target-groups"))
      .default([])
      .meta({ pl: "grupy odbiorców", en: "target groups" }),
    problem: z.string().min(20).meta({ pl: "problem", en: "problem" }),
    solution: z.string().min(20).meta({ pl: "rozwiązanie", en: "solution" }),
    results: z
      .array(
        z.strictObject({
          value: z.number().meta({ pl: "liczba", en: "number" }),
          unit: z.string().optional().meta({ pl: "jednostka, np. zł, %", en: "unit" }),
          label: z.string().min(3).meta({ pl: "co ta liczba znaczy", en: "what the number means" }),
        }),
      )
      .default([])
      .meta({ pl: "rezultaty w liczbach", en: "results in numbers" }),
    cost: z
      .strictObject({
        amount: z.number().nonnegative().optional().meta({ pl: "kwota w złotych", en: "amount in PLN" }),
        note: z.string().min(5).meta({ pl: "skąd i na co pieniądze", en: "where the money came from" }),
      })
      .optional()
      .meta({ pl: "koszt", en: "cost" }),
    howToRepeat: z
      .array(z.string().min(10))
      .default([])
      .meta({ pl: "jak to powtórzyć, krok po kroku", en: "how to repeat it" }),
    entities: z.array(party()).min(1).meta({ pl: "kto to zrobił", en: "who did it" }),
    places: z.array(anyTerritoryCode()).default([]).meta({ pl: "gdzie (TERYT)", en: "where (TERYT)" }),
    spheres: z
      .array(refTo("spheres"))
      .default([])
      .meta({ pl: "sfery zadań publicznych", en: "spheres of public tasks" }),
    years: z
      .strictObject({
        from: partialDate().meta({ pl: "od", en: "from" }),
        to: partialDate().optional().meta({ pl: "do", en: "to" }),
      })
      .optional()
      .meta({ pl: "lata", en: "years" }),
    pictures: z.array(picture(image)).default([]).meta({ pl: "zdjęcia", en: "pictures" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A good practice as its author wrote it, after normalisation. */
export type GoodPracticeFile = z.infer<ReturnType<typeof goodPracticeSchema>>;
