import { z } from "astro/zod";
import { isDayOrTime, parsePartialDate, toDateText } from "./dates.ts";
import { parseKrs, parseNip, parseRegon, type IdentifierFault } from "./identifiers.ts";
import { TELEPHONE } from "./patterns.ts";

/** A link to an entry of another collection, in the shape Astro gives to `reference()`. */
export type Reference<C extends string = string> = { collection: C; id: string };

/** Reference to an entry of `collection`: the author writes its id, the portal reads `{ collection, id }`. */
export const refTo = <C extends string>(collection: C) =>
  z
    .string()
    .min(1)
    .transform((id): Reference<C> => ({ collection, id }))
    .meta({ refersTo: collection });

const isDate = (text: string) => parsePartialDate(text) !== undefined;
const dateSyntax = { params: { problem: "date-syntax" } };

/** A calendar day, `YYYY-MM-DD`; no time zone is involved. */
export const day = () => z.preprocess(toDateText, z.iso.date({ abort: true }).refine(isDate, dateSyntax));

/** A day, month or year, as exact as it is known: `2010-09-17`, `2010-09` or `2010`. */
export const partialDate = () =>
  z.preprocess(toDateText, z.string().refine(isDate, dateSyntax)).meta({ notation: "partial-date" });

/** A moment by the clock of the portal's time zone, `YYYY-MM-DDTHH:MM`, or a whole day, `YYYY-MM-DD`. */
export const dayOrTime = () =>
  z
    .preprocess(
      toDateText,
      z.string().refine((text) => isDayOrTime(text), { params: { problem: "date-time-syntax" } }),
    )
    .meta({ notation: "day-or-time" });

/** A permanent id made of `a-z`, `0-9` and `-`. */
export const permanentId = () =>
  z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .meta({ notation: "id", problem: "id-syntax", pl: "stały identyfikator", en: "permanent id" });

/** A web address; only `http:` and `https:` are accepted. */
export const webAddress = () =>
  z
    .string()
    .trim()
    .refine((text) => URL.canParse(text), { abort: true, params: { problem: "url-syntax" } })
    .refine((text) => /^https?:$/.test(new URL(text).protocol), { params: { problem: "url-scheme" } })
    .meta({ notation: "web-address" });

/** A telephone number, with an extension where there is one. */
export const phone = () =>
  z.string().regex(TELEPHONE).meta({ notation: "telephone", problem: "phone-syntax" });

/** A number or a text that YAML may have read as a number (leading zeros lost), as text. */
const digits = z.union([z.string(), z.number().int().nonnegative().transform(String)]);

const identifier = (parse: (text: string) => string | IdentifierFault) =>
  digits.transform((written, context) => {
    const parsed = parse(written);
    if (typeof parsed === "string") return parsed;
    context.issues.push({ code: "custom", input: written, params: parsed });
    return z.NEVER;
  });

/** KRS number, ten digits after normalisation. */
export const krs = () => identifier(parseKrs).meta({ notation: "krs" });
/** NIP, ten digits after normalisation (tax identification number, act of 13 October 1995). */
export const nip = () => identifier(parseNip).meta({ notation: "nip" });
/** REGON, nine digits or fourteen for a local unit, after normalisation. */
export const regon = () => identifier(parseRegon).meta({ notation: "regon" });

/** TERYT code of a municipality, seven digits (TERC: voivodeship 2, county 2, municipality 2, type 1). */
export const municipalityCode = () => territoryCode(7).meta({ notation: "municipality-code" });

/** TERYT code of a county, four digits. */
export const countyCode = () => territoryCode(4).meta({ notation: "county-code" });

const territoryCode = (length: 4 | 7) =>
  digits.transform((written, context): Reference<"territory"> => {
    const digitsOnly = written.replaceAll(/\s/g, "");
    const code = digitsOnly.length === length - 1 ? `0${digitsOnly}` : digitsOnly;
    if (code.length === length && /^\d+$/.test(code)) return { collection: "territory", id: code };
    context.issues.push({ code: "custom", input: written, params: { problem: "teryt-syntax", length } });
    return z.NEVER;
  });

/** TERYT code of any level: voivodeship (2), county (4) or municipality (7). */
export const anyTerritoryCode = () =>
  digits
    .transform((written, context): Reference<"territory"> => {
      const code = [1, 3, 6].includes(written.length) ? `0${written}` : written;
      if (/^(\d{2}|\d{4}|\d{7})$/.test(code)) return { collection: "territory", id: code };
      context.issues.push({
        code: "custom",
        input: written,
        params: { problem: "teryt-syntax", length: "2, 4, 7" },
      });
      return z.NEVER;
    })
    .meta({ notation: "territory-code" });

/** Where a fact comes from: every record names its sources. */
export const source = () =>
  z.strictObject({
    url: webAddress().meta({ pl: "adres źródła", en: "address of the source" }),
    title: z.string().min(3).meta({ pl: "tytuł źródła", en: "title of the source" }),
    publishedOn: partialDate().optional().meta({ pl: "kiedy źródło opublikowano", en: "published on" }),
    accessedOn: day().meta({ pl: "dzień odczytania", en: "day of reading" }),
  });

/** What names an organisation: its entry of the directory, or a name and a website. */
export const partyFields = () => ({
  entity: refTo("entities")
    .optional()
    .meta({ pl: "identyfikator podmiotu z katalogu", en: "id of the entity" }),
  name: z
    .string()
    .min(2)
    .optional()
    .meta({ pl: "nazwa, gdy podmiotu nie ma w katalogu", en: "name, if not listed" }),
  url: webAddress().optional().meta({ pl: "strona internetowa", en: "website" }),
});

const isEntityOrName = ({ entity, name }: { entity?: unknown; name?: unknown }) =>
  (entity === undefined) !== (name === undefined);
const eitherOne = { params: { problem: "party-entity-or-name" } };

/** An organisation with more fields of its own: an entry of the directory, or a name where there is none. */
export const partyWith = <S extends z.ZodRawShape>(more: S) =>
  z.strictObject({ ...partyFields(), ...more }).refine(isEntityOrName, eitherOne);

/** An organisation named in a record: an entry of the directory, or a name where there is none. */
export const party = () => partyWith({});

/** One text in the portal's languages; Polish is always there. */
export const localized = () =>
  z.strictObject({
    pl: z.string().min(1).meta({ pl: "po polsku", en: "in Polish" }),
    en: z.string().min(1).optional().meta({ pl: "po angielsku", en: "in English" }),
  });

/** How Astro (or a script) reads an image path written in front matter. */
export type ImageField = () => z.ZodType<ImageMetadata>;
type ImageMetadata = import("astro").ImageMetadata;

/**
 * A picture with its text alternative (WCAG 2.2, 1.1.1) and its author. One that shows children needs recorded consent
 * (act of 4 February 1994 on copyright, art. 81).
 */
export const picture = (image: ImageField) =>
  z
    .strictObject({
      src: image().meta({ pl: "plik obrazu", en: "image file" }),
      alt: z.string().min(5).meta({ pl: "tekst alternatywny", en: "text alternative" }),
      author: z.string().min(2).meta({ pl: "autor obrazu", en: "author of the picture" }),
      caption: z.string().optional().meta({ pl: "podpis", en: "caption" }),
      licence: z.string().optional().meta({ pl: "licencja", en: "licence" }),
      depictsChildren: z
        .boolean()
        .default(false)
        .meta({ pl: "czy widać na nim dzieci", en: "whether it shows children" }),
      consent: z
        .strictObject({
          date: day().meta({ pl: "dzień wyrażenia zgody", en: "day of consent" }),
          scope: z.string().min(5).meta({ pl: "zakres zgody", en: "scope of consent" }),
        })
        .optional()
        .meta({ pl: "zgoda na publikację wizerunku", en: "consent to publication" }),
    })
    .refine(({ depictsChildren, consent }) => !depictsChildren || consent !== undefined, {
      params: { problem: "picture-consent-missing" },
    });

/** Language of an entry that is not in the portal's main language (BCP 47). */
export const entryLanguage = () =>
  z
    .string()
    .optional()
    .meta({ pl: "język treści, gdy inny niż główny", en: "language, if not the main one" });

/** One or two sentences that stand for the entry in lists, search results and link previews. */
export const summary = () =>
  z.string().min(40).max(320).meta({ pl: "streszczenie: jedno lub dwa zdania", en: "one or two sentences" });

/** Where the facts of an entry come from, one source at least. */
export const sources = () => z.array(source()).min(1).meta({ pl: "źródła", en: "sources" });

/** The day when an editor last compared the entry with its sources. */
export const verifiedOn = () => day().meta({ pl: "dzień sprawdzenia wpisu", en: "day of verification" });
