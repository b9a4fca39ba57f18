import { z } from "astro/zod";
import { email } from "#src/core/fields/email.ts";
import { toDateText } from "#src/core/fields/dates.ts";
import { day, partialDate, phone, refTo, source } from "#src/core/fields/fields.ts";
import { blocks, disputedFields } from "./schema-names.ts";

/** A service or product that can be ordered from the entity. */
export const orderedService = () =>
  z.strictObject({
    service: refTo("services").meta({ pl: "rodzaj usługi ze słownika", en: "kind of service" }),
    description: z.string().optional().meta({ pl: "co dokładnie można zamówić", en: "what can be ordered" }),
    howToOrder: z.string().optional().meta({ pl: "jak zamówić", en: "how to order" }),
  });

/** A status, mark or accreditation as a dated fact with its source. */
export const statusHeld = () =>
  z.strictObject({
    status: refTo("statuses-and-marks").meta({ pl: "status lub znak ze słownika", en: "status or mark" }),
    number: z.string().optional().meta({ pl: "numer decyzji lub certyfikatu", en: "number of the decision" }),
    grantedOn: partialDate().optional().meta({ pl: "data nadania", en: "granted on" }),
    expiresOn: partialDate().optional().meta({ pl: "data ważności", en: "valid until" }),
    lostOn: partialDate().optional().meta({ pl: "data utraty", en: "lost on" }),
    taxYears: z
      .array(z.number().int().min(2004).max(2100))
      .default([])
      .meta({ pl: "lata podatkowe, których dotyczy wykaz OPP", en: "tax years of the OPP list" }),
    source: source().meta({ pl: "źródło", en: "source" }),
  });

/** A source of the entry; `covers` names the page blocks that it supports, if it does not support all. */
export const entitySource = () =>
  source().extend({
    covers: z
      .array(z.enum(blocks))
      .min(1)
      .optional()
      .meta({ pl: "części strony, które potwierdza to źródło", en: "parts of the page that it proves" }),
  });

/** What another source says of a fact of the entry: neither is left out, and each has its date. */
export const alternative = () =>
  z.strictObject({
    field: z.enum(disputedFields).meta({ pl: "której informacji dotyczy", en: "which fact it is about" }),
    value: z
      .preprocess(toDateText, z.string().min(1))
      .meta({ notation: "written-value", pl: "co podaje inne źródło", en: "what the other source says" }),
    source: source().meta({ pl: "źródło, które tak podaje", en: "the source that says so" }),
  });

/**
 * A way to reach the organisation. A person is named only with recorded consent
 * (GDPR art. 6(1)(a) and art. 7(1): the controller must be able to show it).
 */
export const contact = () =>
  z.strictObject({
    label: z.string().optional().meta({ pl: "czego dotyczy kontakt", en: "what the contact is for" }),
    email: email().optional().meta({ pl: "adres e-mail", en: "e-mail address" }),
    phone: phone().optional().meta({ pl: "telefon", en: "telephone" }),
    person: z
      .strictObject({
        name: z.string().min(3).meta({ pl: "imię i nazwisko", en: "name" }),
        role: z.string().optional().meta({ pl: "rola", en: "role" }),
        consent: z
          .strictObject({
            givenOn: day().meta({ pl: "dzień wyrażenia zgody", en: "day of consent" }),
            scope: z.string().min(5).meta({ pl: "zakres zgody", en: "scope of consent" }),
          })
          .optional()
          .meta({ pl: "zgoda na publikację", en: "consent to publication" }),
      })
      .optional()
      .meta({ pl: "osoba, która się na to zgodziła", en: "person who consented" }),
  });

/** Whether the entity works; a closed one keeps its page and may name a successor. */
export const lifeCycle = () =>
  z.strictObject({
    state: z.enum(["active", "suspended", "in-liquidation", "closed"]).meta({ pl: "stan", en: "state" }),
    since: partialDate().optional().meta({ pl: "od kiedy", en: "since" }),
    successor: refTo("entities").optional().meta({ pl: "następca", en: "successor" }),
    source: source().optional().meta({ pl: "źródło", en: "source" }),
  });
