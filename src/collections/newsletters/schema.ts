import { z } from "astro/zod";
import { fileAddress } from "#src/core/fields/downloads.ts";
import { entryReference } from "#src/core/fields/entry-reference.ts";
import { day, entryLanguage, party, source, webAddress } from "#src/core/fields/fields.ts";

/** One thing that a newsletter told of: an entry of the portal, or a page elsewhere with its title. */
const newsletterItem = () =>
  z
    .strictObject({
      entry: entryReference().optional().meta({ pl: "wpis portalu", en: "entry of the portal" }),
      url: webAddress().optional().meta({ pl: "adres strony", en: "address of a page" }),
      title: z.string().min(3).optional().meta({ pl: "tytuł", en: "title" }),
      note: z.string().min(3).optional().meta({ pl: "dopisek", en: "note" }),
    })
    .refine(
      ({ entry, url, title }) =>
        (entry === undefined) !== (url === undefined) && (url === undefined || title !== undefined),
      { params: { problem: "newsletter-item-shape" } },
    );

/** A file of `content/newsletters/`: one issue that was sent, kept for readers who did not receive it. */
export const newsletterSchema = () =>
  z.strictObject({
    subject: z.string().min(5).max(140).meta({ pl: "temat", en: "subject" }),
    lang: entryLanguage(),
    number: z.number().int().positive().meta({ pl: "numer", en: "number" }),
    publishedOn: day().meta({ pl: "dzień wysłania", en: "day of sending" }),
    publishedBy: party()
      .optional()
      .meta({ pl: "kto wysłał, gdy nie portal", en: "sender, if not the portal" }),
    sections: z
      .array(
        z.strictObject({
          title: z.string().min(3).meta({ pl: "tytuł części", en: "title of the section" }),
          items: z.array(newsletterItem()).min(1).meta({ pl: "pozycje", en: "items" }),
        }),
      )
      .default([])
      .meta({ pl: "spis treści", en: "contents" }),
    file: z
      .strictObject({ url: fileAddress().meta({ pl: "adres pliku", en: "address of the file" }) })
      .optional()
      .meta({ pl: "wydanie jako plik", en: "the issue as a file" }),
    sources: z.array(source()).default([]).meta({ pl: "źródła", en: "sources" }),
  });

/** A newsletter as its author wrote it, after normalisation. */
export type NewsletterFile = z.infer<ReturnType<typeof newsletterSchema>>;
