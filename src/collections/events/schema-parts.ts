import { z } from "astro/zod";
import { email } from "#src/core/fields/email.ts";
import { dayOrTime, phone, webAddress } from "#src/core/fields/fields.ts";
import { dateIdentity } from "#src/core/fields/date-identity.ts";
import { meetingMode, venue } from "#src/core/fields/meeting.ts";

/** Where, until when and how to register; the portal itself collects no data of participants. */
export const eventRegistration = () =>
  z.strictObject({
    url: webAddress().optional().meta({ pl: "adres formularza", en: "address of the form" }),
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    phone: phone().optional().meta({ pl: "telefon", en: "telephone" }),
    from: dayOrTime().optional().meta({ pl: "zapisy od", en: "open from" }),
    to: dayOrTime().optional().meta({ pl: "zapisy do", en: "open until" }),
    note: z.string().min(5).optional().meta({ pl: "uwaga o zapisach", en: "note on registration" }),
  });

/** One date of an event; missing details come from the event. */
export const eventDate = () =>
  z.strictObject({
    start: dayOrTime().meta({ pl: "początek", en: "start" }),
    end: dayOrTime().optional().meta({ pl: "koniec", en: "end" }),
    title: z.string().min(3).optional().meta({ pl: "temat tego spotkania", en: "subject of this meeting" }),
    mode: meetingMode().optional().meta({ pl: "forma tego spotkania", en: "mode of this meeting" }),
    venue: venue().optional().meta({ pl: "miejsce tego spotkania", en: "venue of this meeting" }),
    registration: eventRegistration()
      .optional()
      .meta({ pl: "zapisy na to spotkanie", en: "registration for this meeting" }),
    cancelled: z.boolean().default(false).meta({ pl: "czy odwołane", en: "whether it is cancelled" }),
    ...dateIdentity(),
  });

/** What it costs to take part; 0 means free of charge. */
export const eventPrice = () =>
  z.strictObject({
    amount: z.number().nonnegative().meta({ pl: "kwota w złotych; 0: bezpłatnie", en: "amount in PLN" }),
    note: z.string().min(5).optional().meta({ pl: "co obejmuje", en: "what it covers" }),
  });

/** An office that answers questions; never a person. */
export const officeContact = () =>
  z.strictObject({
    unit: z.string().min(3).optional().meta({ pl: "biuro lub komórka", en: "office" }),
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    phone: phone().optional().meta({ pl: "telefon", en: "telephone" }),
    url: webAddress().optional().meta({ pl: "strona z kontaktem", en: "page with contact" }),
  });
