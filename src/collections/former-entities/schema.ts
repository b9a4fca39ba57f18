import { z } from "astro/zod";
import { day, permanentId, refTo } from "#src/core/fields/fields.ts";

/** Why an entry is no longer in the directory, when it did not move. */
export const removalReasons = ["out-of-scope", "on-request", "mistaken"] as const;

/** An id that an entity once had: where its record is now, or why there is none. */
export const formerEntitySchema = () =>
  z.strictObject({
    id: permanentId(),
    movedTo: refTo("entities").optional().meta({
      pl: "identyfikator, pod którym wpis jest teraz",
      en: "id under which the record is now",
    }),
    removed: z.enum(removalReasons).optional().meta({
      pl: "dlaczego wpis usunięto, jeśli go nie przeniesiono",
      en: "why the record was removed, if it did not move",
    }),
    since: day().meta({ pl: "dzień przeniesienia lub usunięcia", en: "day of the move or removal" }),
  });

/** A former id as its editor wrote it. */
export type FormerEntityFile = z.infer<ReturnType<typeof formerEntitySchema>>;
