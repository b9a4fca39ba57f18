import { z } from "astro/zod";
import { clockTime } from "#src/core/fields/clock-time.ts";
import { dayOrTime, day, permanentId, refTo } from "#src/core/fields/fields.ts";

/** A file of `content/programme-releases/`: a published version of a programme, written by `npm run release`. */
export const programmeReleaseSchema = () =>
  z.strictObject({
    edition: refTo("forum-editions").meta({ pl: "edycja forum", en: "forum edition" }),
    version: z.number().int().positive().meta({ pl: "numer wersji", en: "number of the version" }),
    publishedOn: dayOrTime().meta({ pl: "chwila ogłoszenia", en: "moment of publication" }),
    note: z.string().optional().meta({ pl: "co się zmieniło, jednym zdaniem", en: "what changed" }),
    sessions: z
      .array(
        z.strictObject({
          id: permanentId().meta({ pl: "identyfikator punktu programu", en: "id of the session" }),
          title: z.string().min(3).meta({ pl: "tytuł punktu programu", en: "title of the session" }),
          day: day().optional().meta({ pl: "dzień", en: "day" }),
          start: clockTime().optional().meta({ pl: "początek, GG:MM", en: "start, HH:MM" }),
          end: clockTime().optional().meta({ pl: "koniec, GG:MM", en: "end, HH:MM" }),
          room: z.string().optional().meta({ pl: "sala", en: "room" }),
          cancelled: z.boolean().default(false).meta({ pl: "odwołane", en: "cancelled" }),
        }),
      )
      .min(1)
      .meta({ pl: "punkty programu w tej wersji", en: "sessions of this version" }),
  });

/** A published version of a programme as it stands in its file. */
export type ProgrammeReleaseFile = z.infer<ReturnType<typeof programmeReleaseSchema>>;
