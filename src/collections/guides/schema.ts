import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import { day, entryLanguage, refTo, sources, summary, verifiedOn } from "#src/core/fields/fields.ts";
import { easyToRead, signLanguage } from "#src/core/fields/versions.ts";

/** A file of `content/guides/`: how to do one thing, step by step, with the law as of a day. */
export const guideSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(120).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    topic: refTo("guide-topics").meta({ pl: "temat", en: "topic" }),
    forWhom: z.string().min(5).max(200).meta({ pl: "dla kogo", en: "for whom" }),
    lawAsOf: day().meta({ pl: "stan prawny na dzień", en: "law as of" }),
    unsure: z
      .array(z.string().min(10))
      .default([])
      .meta({ pl: "czego nie udało się potwierdzić", en: "what could not be confirmed" }),
    legalForms: z
      .array(refTo("legal-forms"))
      .default([])
      .meta({ pl: "formy prawne, których dotyczy", en: "legal forms concerned" }),
    entities: z.array(refTo("entities")).default([]).meta({ pl: "podmioty, o których mowa", en: "entities" }),
    goodPractices: z
      .array(refTo("good-practices"))
      .default([])
      .meta({ pl: "powiązane dobre praktyki", en: "related good practices" }),
    guides: z.array(refTo("guides")).default([]).meta({ pl: "powiązane poradniki", en: "related guides" }),
    pages: z.array(refTo("pages")).default([]).meta({ pl: "powiązane strony", en: "related pages" }),
    glossary: z
      .boolean()
      .default(true)
      .meta({ pl: "odnośniki do słownika w tekście", en: "links to the glossary in the text" }),
    order: z.number().int().default(100).meta({ pl: "kolejność w temacie", en: "order in its topic" }),
    etr: easyToRead(),
    pjm: signLanguage(),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A guide as its author wrote it. */
export type GuideFile = z.infer<ReturnType<typeof guideSchema>>;
