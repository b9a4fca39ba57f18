import { z } from "astro/zod";
import { email } from "#src/core/fields/email.ts";
import { phone, webAddress } from "#src/core/fields/fields.ts";

/** The setting that switches on the page where organisations correct or confirm their entries (`/potwierdz/`). */
export const confirmation = () =>
  z.strictObject({
    email: email().meta({ pl: "skrzynka na odpowiedzi", en: "mailbox for answers" }),
    phone: phone().optional().meta({ pl: "telefon do redakcji", en: "telephone of the editors" }),
    /** `{answer}` stands for the block of the answer; without it, it is pasted. */
    formUrl: webAddress().optional().meta({
      pl: "adres formularza na odpowiedzi, obok poczty",
      en: "address of a form for answers, beside mail",
    }),
  });
