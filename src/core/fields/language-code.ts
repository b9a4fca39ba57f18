import { z } from "astro/zod";

/** The language of a text or meeting by its code (ISO 639): `pl`, `en`, `szl`. Pages write its name by it. */
export const languageCode = () =>
  z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .meta({ notation: "language-code", problem: "language-code-syntax" });
