import { z } from "astro/zod";
import { dateIdentity } from "#src/core/fields/date-identity.ts";
import { fileAddress } from "#src/core/fields/downloads.ts";
import { email } from "#src/core/fields/email.ts";
import { day, dayOrTime, municipalityCode, phone, refTo, webAddress } from "#src/core/fields/fields.ts";

/** The legal basis of the consultation. */
export const legalBasis = () =>
  z.strictObject({
    law: z.string().min(5).meta({ pl: "ustawa lub uchwała", en: "act or resolution" }),
    article: z.string().min(3).optional().meta({ pl: "artykuł, ustęp", en: "article, section" }),
    url: webAddress().optional().meta({ pl: "adres tekstu", en: "address of the text" }),
  });

/** Where remarks may be sent; every channel is open to everybody. */
export const consultationChannels = () =>
  z.strictObject({
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    form: webAddress().optional().meta({ pl: "formularz w internecie", en: "web form" }),
    address: z.string().min(5).optional().meta({ pl: "adres pocztowy", en: "postal address" }),
  });

/** An office that answers questions; never a person. */
export const consultationContact = () =>
  z.strictObject({
    unit: z.string().min(3).meta({ pl: "komórka organizacyjna", en: "unit" }),
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    phone: phone().optional().meta({ pl: "telefon", en: "telephone" }),
  });

/** A document of the consultation on another site. */
export const consultationFile = () =>
  z.strictObject({
    url: fileAddress().meta({ pl: "adres pliku", en: "address of the file" }),
    title: z.string().min(3).meta({ pl: "tytuł", en: "title" }),
    type: z.string().min(2).max(10).optional().meta({ pl: "rodzaj pliku, np. PDF", en: "type, e.g. PDF" }),
    size: z.number().int().positive().optional().meta({ pl: "rozmiar w bajtach", en: "size in bytes" }),
  });

/** A meeting held for the consultation; it can be a session of a forum. */
export const consultationMeeting = () =>
  z.strictObject({
    title: z.string().min(3).meta({ pl: "tytuł", en: "title" }),
    start: dayOrTime().meta({ pl: "początek", en: "start" }),
    end: dayOrTime().optional().meta({ pl: "koniec", en: "end" }),
    place: z
      .strictObject({
        name: z.string().min(2).optional().meta({ pl: "nazwa miejsca", en: "name of the place" }),
        street: z.string().optional().meta({ pl: "ulica i numer", en: "street and number" }),
        town: z.string().min(2).meta({ pl: "miejscowość", en: "town" }),
        municipality: municipalityCode()
          .optional()
          .meta({ pl: "gmina (TERYT, 7 cyfr)", en: "municipality (TERYT)" }),
      })
      .optional()
      .meta({ pl: "miejsce", en: "place" }),
    url: webAddress()
      .optional()
      .meta({ pl: "adres spotkania lub zapisów", en: "address of the meeting or registration" }),
    session: z
      .strictObject({
        edition: refTo("forum-editions").meta({ pl: "edycja forum", en: "forum edition" }),
        session: z.string().min(1).optional().meta({ pl: "punkt programu", en: "session" }),
      })
      .optional()
      .meta({ pl: "punkt programu forum", en: "session of a forum" }),
    ...dateIdentity(),
  });

/** The outcome of the consultation. */
export const consultationResult = () =>
  z.strictObject({
    adoptedOn: day().meta({ pl: "dzień uchwalenia", en: "day of adoption" }),
    act: z.string().min(5).optional().meta({ pl: "uchwała", en: "resolution" }),
    url: webAddress().optional().meta({ pl: "adres uchwały", en: "address of the resolution" }),
  });
