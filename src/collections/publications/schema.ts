import { z } from "astro/zod";
import { languageCode } from "#src/core/fields/language-code.ts";
import { fileAddress } from "#src/core/fields/downloads.ts";
import { translatedEntry } from "#src/core/fields/entry-fields.ts";
import {
  entryLanguage,
  partialDate,
  party,
  refTo,
  sources,
  summary,
  verifiedOn,
} from "#src/core/fields/fields.ts";

/** Kinds of publications, in the order in which lists name them. */
export const publicationKinds = [
  ...["report", "evaluation", "diagnosis", "strategy"],
  ...["catalogue", "guide", "brochure", "book"],
] as const;

/** What the address of a publication leads to: its own page, the document itself, or a copy made by somebody else. */
export const addressKinds = ["page", "document", "copy"] as const;

const text = (pl: string, en: string) => z.string().min(3).max(300).meta({ pl, en });

/** A file of `content/publications/`: a report, evaluation, guide or other text that somebody published. */
export const publicationSchema = () =>
  z.strictObject({
    title: text("tytuł publikacji", "title of the publication"),
    titleIsDescription: z
      .boolean()
      .default(false)
      .meta({ pl: "tytuł opisowy, bo źródło go nie podaje", en: "described, as no source gives the title" }),
    lang: entryLanguage(),
    en: translatedEntry(),
    summary: summary(),
    kind: z.enum(publicationKinds).meta({ pl: "rodzaj publikacji", en: "kind of publication" }),
    publishedOn: partialDate()
      .optional()
      .meta({ pl: "rok, miesiąc lub dzień wydania", en: "year, month or day of publication" }),
    publisher: party().meta({ pl: "wydawca", en: "publisher" }),
    authors: z
      .array(party())
      .default([])
      .meta({ pl: "organizacje, które ją napisały", en: "organisations that wrote it" }),
    language: languageCode()
      .default("pl")
      .meta({ pl: "język publikacji", en: "language of the publication" }),
    url: fileAddress().meta({
      pl: "adres w internecie albo własny plik /pliki/…",
      en: "address on the web, or an own file /pliki/…",
    }),
    addressKind: z
      .enum(addressKinds)
      .default("page")
      .meta({ pl: "dokąd prowadzi adres: strona, dokument czy kopia", en: "page, document or copy" }),
    format: z
      .enum(["pdf", "html", "epub", "docx", "odt", "print"])
      .optional()
      .meta({ pl: "format", en: "format" }),
    pages: z.number().int().positive().optional().meta({ pl: "liczba stron", en: "number of pages" }),
    isAccessible: z
      .boolean()
      .optional()
      .meta({ pl: "czy dokument jest dostępny cyfrowo", en: "whether the document is accessible" }),
    isbn: z.string().optional().meta({ pl: "numer ISBN", en: "ISBN" }),
    topics: z
      .array(refTo("spheres"))
      .default([])
      .meta({ pl: "tematy: sfery zadań publicznych", en: "topics: spheres of public tasks" }),
    entities: z
      .array(refTo("entities"))
      .default([])
      .meta({ pl: "podmioty, o których mówi", en: "entities that it is about" }),
    evaluates: refTo("cooperation-programmes")
      .optional()
      .meta({ pl: "program współpracy, który ocenia", en: "cooperation programme that it evaluates" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A publication as its author wrote it, after normalisation. */
export type PublicationFile = z.infer<ReturnType<typeof publicationSchema>>;
