import { z } from "astro/zod";
import { day, permanentId } from "#src/core/fields/fields.ts";

/** An address that the check of outer links does not ask for a while, and why. */
export const linkExceptionSchema = () =>
  z.strictObject({
    id: permanentId(),
    url: z
      .string()
      .regex(/^https?:\/\/[^\s*]+\*?$/)
      .meta({
        pl: "adres, a z gwiazdką na końcu wszystkie adresy, które tak się zaczynają",
        en: "address; with an asterisk at its end all addresses that begin so",
      }),
    reason: z.string().min(10).meta({ pl: "dlaczego się go nie sprawdza", en: "why it is not asked" }),
    until: day().meta({ pl: "do kiedy (najwyżej na rok)", en: "until when (a year at most)" }),
  });

/** An exception as its author wrote it, after normalisation. */
export type LinkExceptionFile = z.infer<ReturnType<typeof linkExceptionSchema>>;
