import { z } from "astro/zod";
import type { Reference } from "./fields.ts";

/** Reference to an entry of any collection, written `collection/id`. */
export const entryReference = () =>
  z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .meta({ notation: "entry-reference", problem: "entry-reference-syntax" })
    .transform((key): Reference => {
      const [collection = "", id = ""] = key.split("/");
      return { collection, id };
    });
