import { z } from "astro/zod";
import { entryLanguage, sources, verifiedOn } from "#src/core/fields/fields.ts";

/**
 * A file of `content/consultations/adopted/`: the text that was adopted after the consultation of the same file name.
 * The body has the numbering of the draft's kind: `§` headings and numbered lists.
 */
export const adoptedTextSchema = () =>
  z.strictObject({
    title: z.string().min(5).max(200).meta({ pl: "tytuł", en: "title" }),
    lang: entryLanguage(),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** The adopted text as its author wrote it. */
export type AdoptedTextFile = z.infer<ReturnType<typeof adoptedTextSchema>>;
