import { z } from "astro/zod";
import { day, party, picture, type ImageField } from "#src/core/fields/fields.ts";

/**
 * A file of `content/speakers/`: a person who spoke at a forum. Without consent, or without `name` in its scope,
 * the portal shows the organisation alone (GDPR art. 6(1)(a) and art. 7(1); for pictures and recordings also
 * art. 81 of the act of 4 February 1994 on copyright).
 */
export const speakerSchema = (image: ImageField) =>
  z.strictObject({
    name: z.string().min(3).meta({ pl: "imię i nazwisko", en: "name" }),
    organisation: party()
      .optional()
      .meta({ pl: "organizacja, w której imieniu występuje", en: "organisation" }),
    role: z.string().min(2).optional().meta({ pl: "funkcja", en: "role" }),
    picture: picture(image).optional().meta({ pl: "zdjęcie", en: "picture" }),
    consent: z
      .strictObject({
        date: day().meta({ pl: "dzień wyrażenia zgody", en: "day of consent" }),
        scope: z
          .array(z.enum(["name", "bio", "picture", "recording"]))
          .min(1)
          .meta({ pl: "zakres zgody", en: "scope of consent" }),
      })
      .optional()
      .meta({ pl: "zgoda na publikację", en: "consent to publication" }),
  });

/** A speaker as an editor wrote it. */
export type SpeakerFile = z.infer<ReturnType<typeof speakerSchema>>;
