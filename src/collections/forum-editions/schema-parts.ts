import { z } from "astro/zod";
import { languageCode } from "#src/core/fields/language-code.ts";
import { dateIdentity } from "#src/core/fields/date-identity.ts";
import { fileAddress } from "#src/core/fields/downloads.ts";
import { email } from "#src/core/fields/email.ts";
import { dayOrTime, partialDate, phone, summary, webAddress } from "#src/core/fields/fields.ts";
import { meetingMode } from "#src/core/fields/meeting.ts";

/** The own title and the theme of an edition, where it had any. */
export const editionTitles = () => ({
  title: z
    .string()
    .min(5)
    .optional()
    .meta({ pl: "tytuł, gdy edycja miała własny", en: "own title of the edition" }),
  theme: z.string().min(5).optional().meta({ pl: "hasło lub temat", en: "theme" }),
});

/** The titles and the summary in English. */
export const translatedEdition = () =>
  z
    .strictObject({ ...editionTitles(), summary: summary() })
    .optional()
    .meta({ pl: "po angielsku", en: "in English" });

/** A range of days; its mode may differ from the rest of the edition. */
export const forumDates = () =>
  z.strictObject({
    from: partialDate().meta({ pl: "od (dzień, miesiąc lub rok)", en: "from (day, month or year)" }),
    to: partialDate().optional().meta({ pl: "do", en: "to" }),
    mode: meetingMode().optional().meta({ pl: "forma spotkania w tych dniach", en: "mode on these days" }),
    note: z.string().optional().meta({ pl: "co się wtedy dzieje", en: "what happens then" }),
    ...dateIdentity(),
  });

/** Where and when to register; the portal itself collects no data of participants. */
export const forumRegistration = () =>
  z.strictObject({
    url: webAddress().meta({ pl: "adres formularza", en: "address of the form" }),
    from: dayOrTime().optional().meta({ pl: "zapisy od", en: "open from" }),
    to: dayOrTime().optional().meta({ pl: "zapisy do", en: "open until" }),
    note: z.string().optional().meta({ pl: "uwaga o zapisach", en: "note on registration" }),
  });

/** A live stream. */
export const forumStream = () =>
  z.strictObject({
    url: webAddress().meta({ pl: "adres transmisji", en: "address of the stream" }),
    note: z.string().optional().meta({ pl: "uwaga o transmisji", en: "note on the stream" }),
  });

/** How to reach the office of the edition; never a person's own address. */
export const forumContact = () =>
  z.strictObject({
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    phone: phone().optional().meta({ pl: "telefon", en: "telephone" }),
    url: webAddress().optional().meta({ pl: "strona z kontaktem", en: "page with contact" }),
  });

/** A piece of practical information: meals, cloakroom, care of children. */
export const forumAdvice = () =>
  z.strictObject({
    title: z.string().min(3).meta({ pl: "czego dotyczy", en: "what it is about" }),
    text: z.string().min(5).meta({ pl: "treść", en: "text" }),
  });

/** A presentation, report or recording that remains after the edition. */
export const forumMaterial = () =>
  z.strictObject({
    url: fileAddress().meta({ pl: "adres pliku", en: "address of the file" }),
    title: z.string().min(3).meta({ pl: "tytuł", en: "title" }),
    kind: z
      .enum(["presentation", "report", "recording", "publication", "document"])
      .optional()
      .meta({ pl: "rodzaj", en: "kind" }),
    language: languageCode().optional().meta({ pl: "język", en: "language" }),
  });
