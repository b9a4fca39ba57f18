import { z } from "astro/zod";
import { fileAddress } from "#src/core/fields/downloads.ts";
import { email } from "#src/core/fields/email.ts";
import { phone, webAddress } from "#src/core/fields/fields.ts";

/** How many people a room holds, in total and for each layout. */
export const capacity = () =>
  z.strictObject({
    people: z.number().int().positive().meta({ pl: "najwięcej osób", en: "most people" }),
    layouts: z
      .array(
        z.strictObject({
          layout: z
            .enum(["theatre", "classroom", "u-shape", "boardroom", "banquet", "standing"])
            .meta({ pl: "ustawienie krzeseł i stołów", en: "layout" }),
          people: z.number().int().positive().meta({ pl: "liczba osób", en: "people" }),
        }),
      )
      .default([])
      .meta({ pl: "liczba osób przy różnych ustawieniach", en: "people by layout" }),
  });

/** Who may use it, and for what. */
export const lendingConditions = () =>
  z.strictObject({
    cost: z
      .enum(["free", "partly-free", "paid"])
      .optional()
      .meta({ pl: "bezpłatnie, częściowo bezpłatnie czy za opłatą", en: "free, partly free or paid" }),
    price: z.string().min(3).optional().meta({ pl: "opłata słowami", en: "price in words" }),
    whoMayUse: z.string().min(5).optional().meta({ pl: "kto może korzystać", en: "who may use it" }),
    note: z.string().min(5).optional().meta({ pl: "inne warunki", en: "other conditions" }),
  });

/** How to ask for it; the contact is an office, never a person. */
export const booking = () =>
  z.strictObject({
    url: webAddress().optional().meta({ pl: "formularz lub strona rezerwacji", en: "booking page" }),
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    phone: phone().optional().meta({ pl: "telefon", en: "telephone" }),
    steps: z.array(z.string().min(5)).default([]).meta({ pl: "kolejne kroki", en: "steps" }),
    notice: z
      .string()
      .min(5)
      .optional()
      .meta({ pl: "z jakim wyprzedzeniem rezerwować lub odwołać", en: "how early to book or cancel" }),
  });

/** A public calendar of reservations (RFC 5545) that the build reads; of its events only the times are shown. */
export const availability = () =>
  z.strictObject({
    url: fileAddress().meta({ pl: "adres kalendarza iCal", en: "address of the iCal calendar" }),
  });
