import { z } from "astro/zod";
import { translatedThing } from "#src/core/fields/entry-fields.ts";
import {
  anyTerritoryCode,
  entryLanguage,
  party,
  picture,
  sources,
  summary,
  verifiedOn,
  type ImageField,
} from "#src/core/fields/fields.ts";
import { accessibility, address, openingHours, point } from "#src/core/fields/place-parts.ts";
import { availability, booking, capacity, lendingConditions } from "./schema-parts.ts";

/** A file of `content/resources/`: a room, equipment or another thing that organisations may borrow. */
export const resourceSchema = (image: ImageField) =>
  z.strictObject({
    name: z.string().min(3).max(120).meta({ pl: "nazwa", en: "name" }),
    lang: entryLanguage(),
    en: translatedThing(),
    kind: z.enum(["room", "equipment", "other"]).meta({ pl: "sala, sprzęt czy inne", en: "kind" }),
    summary: summary(),
    owner: party().meta({ pl: "kto udostępnia", en: "who lends it" }),
    government: anyTerritoryCode()
      .optional()
      .meta({ pl: "samorząd, do którego należy (TERYT)", en: "local government that owns it (TERYT)" }),
    venue: z.string().min(2).optional().meta({ pl: "nazwa miejsca", en: "name of the venue" }),
    address: address().optional().meta({ pl: "adres", en: "address" }),
    point: point().optional().meta({ pl: "punkt na mapie (WGS 84)", en: "point on the map (WGS 84)" }),
    capacity: capacity().optional().meta({ pl: "liczba miejsc", en: "capacity" }),
    floorArea: z
      .number()
      .positive()
      .optional()
      .meta({ pl: "powierzchnia w metrach kwadratowych", en: "floor area in square metres" }),
    accessibility: accessibility()
      .optional()
      .meta({ pl: "dostępność miejsca", en: "accessibility of the place" }),
    equipment: z.array(z.string().min(3)).default([]).meta({ pl: "wyposażenie", en: "equipment" }),
    conditions: lendingConditions().prefault({}).meta({ pl: "warunki", en: "conditions" }),
    openingHours: openingHours(),
    booking: booking().prefault({}).meta({ pl: "jak zarezerwować", en: "how to book" }),
    availability: availability().optional().meta({ pl: "kalendarz zajętości", en: "calendar of busy times" }),
    pictures: z.array(picture(image)).default([]).meta({ pl: "zdjęcia", en: "pictures" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A thing to borrow as its author wrote it, after normalisation. */
export type ResourceFile = z.infer<ReturnType<typeof resourceSchema>>;
