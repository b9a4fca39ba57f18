import { z } from "astro/zod";
import { dayOrTime } from "./fields.ts";

/** A time in which something is open or valid: local days or minutes of the portal's time zone, each of them optional. */
export const period = () =>
  z.strictObject({
    from: dayOrTime()
      .optional()
      .meta({ pl: "początek; bez niego: nieznany", en: "start; absent when not known" }),
    to: dayOrTime().optional().meta({ pl: "ostatni dzień lub godzina", en: "last day or minute" }),
  });

/** The English version of some texts of an entry; what is absent is shown in the language of the entry. */
export const translations = <S extends Record<string, z.ZodType>>(texts: S) =>
  z
    .strictObject(
      Object.fromEntries(Object.entries(texts).map(([name, schema]) => [name, schema.optional()])) as {
        [K in keyof S]: z.ZodOptional<S[K]>;
      },
    )
    .optional()
    .meta({ pl: "po angielsku", en: "in English" });
