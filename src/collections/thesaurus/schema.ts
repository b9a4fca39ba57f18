import { z } from "astro/zod";
import { permanentId } from "#src/core/fields/fields.ts";

const words = () => z.array(z.string().trim().min(2)).min(1);

/** A relation of words in a thesaurus (ISO 25964-1): the terms that texts use, and what people say for them. */
export const thesaurusSchema = () =>
  z.strictObject({
    id: permanentId(),
    terms: words().meta({
      pl: "słowa, których używają teksty portalu",
      en: "words that texts of the portal use",
    }),
    usedFor: words().meta({
      pl: "słowa, którymi ludzie o to pytają",
      en: "words in which people ask for it",
    }),
  });

/** An entry of the thesaurus as its author wrote it. */
export type ThesaurusFile = z.infer<ReturnType<typeof thesaurusSchema>>;
