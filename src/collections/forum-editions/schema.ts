import { z } from "astro/zod";
import {
  editionTitles,
  forumAdvice,
  forumContact,
  forumDates,
  forumMaterial,
  forumRegistration,
  forumStream,
  translatedEdition,
} from "./schema-parts.ts";
import { forumOutcome } from "./schema-outcome.ts";
import { forumProgrammeDay, forumRoom, forumTrack } from "./schema-programme.ts";
import {
  entryLanguage,
  party,
  picture,
  refTo,
  sources,
  summary,
  verifiedOn,
  webAddress,
  type ImageField,
} from "#src/core/fields/fields.ts";
import { patron } from "#src/core/fields/parties.ts";
import { meetingMode, venue } from "#src/core/fields/meeting.ts";

/** A file of `content/forum-editions/`: one edition of a yearly forum, with a permanent address. */
export const forumEditionSchema = (image: ImageField) =>
  z.strictObject({
    series: refTo("forum-series").meta({ pl: "seria forum", en: "forum series" }),
    number: z.number().int().min(1).max(999).meta({ pl: "numer edycji", en: "number of the edition" }),
    numberInferred: z
      .boolean()
      .default(false)
      .meta({ pl: "numer wywnioskowany z kolejności", en: "number inferred from the order" }),
    lang: entryLanguage(),
    en: translatedEdition(),
    ...editionTitles(),
    summary: summary(),
    dates: z.array(forumDates()).min(1).meta({ pl: "terminy", en: "dates" }),
    mode: meetingMode().optional().meta({ pl: "forma spotkania", en: "mode" }),
    venue: venue().optional().meta({ pl: "miejsce", en: "venue" }),
    organisers: z.array(party()).default([]).meta({ pl: "organizatorzy", en: "organisers" }),
    partners: z.array(party()).default([]).meta({ pl: "partnerzy", en: "partners" }),
    patrons: z.array(patron()).default([]).meta({ pl: "patroni i sponsorzy", en: "patrons and sponsors" }),
    registration: forumRegistration().optional().meta({ pl: "zapisy", en: "registration" }),
    stream: forumStream().optional().meta({ pl: "transmisja", en: "live stream" }),
    contact: forumContact().optional().meta({ pl: "kontakt", en: "contact" }),
    practical: z
      .array(forumAdvice())
      .default([])
      .meta({ pl: "informacje praktyczne", en: "practical information" }),
    rooms: z.array(forumRoom()).default([]).meta({ pl: "sale", en: "rooms" }),
    tracks: z.array(forumTrack()).default([]).meta({ pl: "ścieżki tematyczne", en: "tracks" }),
    programme: z
      .array(forumProgrammeDay())
      .default([])
      .meta({ pl: "program według dni", en: "programme by day" }),
    participants: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ pl: "liczba uczestników", en: "participants" }),
    outcome: forumOutcome().optional().meta({ pl: "po zakończeniu edycji", en: "after the edition" }),
    materials: z.array(forumMaterial()).default([]).meta({ pl: "materiały", en: "materials" }),
    links: z
      .array(
        z.strictObject({
          url: webAddress().meta({ pl: "adres", en: "address" }),
          title: z.string().min(3).meta({ pl: "tytuł", en: "title" }),
        }),
      )
      .default([])
      .meta({ pl: "odnośniki", en: "links" }),
    pictures: z.array(picture(image)).default([]).meta({ pl: "zdjęcia", en: "pictures" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A forum edition as its author wrote it, after normalisation. */
export type ForumEditionFile = z.infer<ReturnType<typeof forumEditionSchema>>;
