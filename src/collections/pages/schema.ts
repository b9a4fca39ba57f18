import { z } from "astro/zod";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import { day, entryLanguage, refTo, source, summary } from "#src/core/fields/fields.ts";
import { easyToRead, signLanguage } from "#src/core/fields/versions.ts";

/** A file of `content/pages/`: a text page of the portal; the file name is its address. */
export const pageSchema = () =>
  z.strictObject({
    title: z.string().min(3).max(100).meta({ pl: "tytuł strony", en: "title" }),
    summary: summary(),
    lang: entryLanguage(),
    en: translatedEntry(),
    menu: z
      .enum(["main", "footer", "none"])
      .default("none")
      .meta({ pl: "w którym menu jest odnośnik", en: "menu that links here" }),
    onStartPage: z
      .boolean()
      .default(false)
      .meta({ pl: "zapowiedź na stronie głównej", en: "announced on the start page" }),
    order: z.number().int().default(100).meta({ pl: "kolejność w menu", en: "order in the menu" }),
    topic: refTo("guide-topics").optional().meta({
      pl: "temat działu „Wiedza”, w którym jest odnośnik",
      en: "topic of knowledge that links here",
    }),
    glossary: z
      .boolean()
      .default(true)
      .meta({ pl: "odnośniki do słownika w tekście", en: "links to the glossary in the text" }),
    etr: easyToRead(),
    pjm: signLanguage(),
    sources: z.array(source()).default([]).meta({ pl: "źródła", en: "sources" }),
    updatedOn: day().meta({ pl: "dzień aktualizacji", en: "day of update" }),
  });

/** A text page as its author wrote it. */
export type PageFile = z.infer<ReturnType<typeof pageSchema>>;
