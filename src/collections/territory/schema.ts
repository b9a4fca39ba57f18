import { z } from "astro/zod";
import { anyTerritoryCode } from "#src/core/fields/fields.ts";
import { point } from "#src/core/fields/place-parts.ts";
import { termId } from "#src/core/fields/term.ts";

/** A unit of the TERYT register (TERC): voivodeship, county, city with county rights or municipality. */
export const territorySchema = () =>
  z.strictObject({
    id: z
      .string()
      .regex(/^(\d{2}|\d{4}|\d{7})$/)
      .meta({ notation: "territory-code", problem: "teryt-syntax", pl: "kod TERYT", en: "TERYT code" }),
    name: z.string().meta({ pl: "nazwa", en: "name" }),
    en: z
      .strictObject({ name: z.string().min(2).meta({ pl: "nazwa", en: "name" }) })
      .optional()
      .meta({ pl: "po angielsku, gdzie nazwa jest inna", en: "in English, where the name is another one" }),
    slug: termId(),
    level: z.enum(["voivodeship", "county", "municipality"]).meta({ pl: "poziom", en: "level" }),
    type: z
      .enum(["voivodeship", "county", "city-county", "urban", "rural", "urban-rural"])
      .meta({ pl: "rodzaj", en: "type" }),
    locative: z.string().optional().meta({ pl: "miejscownik: w …", en: "locative form" }),
    parent: anyTerritoryCode().optional().meta({ pl: "jednostka nadrzędna", en: "parent unit" }),
    centre: point().optional().meta({ pl: "punkt środkowy", en: "centre" }),
    tile: z
      .strictObject({
        column: z
          .number()
          .int()
          .positive()
          .max(12)
          .meta({ pl: "kolumna od zachodu", en: "column from the west" }),
        row: z.number().int().positive().max(24).meta({ pl: "wiersz od północy", en: "row from the north" }),
      })
      .optional()
      .meta({
        pl: "kafelek powiatu na mapie bez granic",
        en: "tile of a county on a map without boundaries",
      }),
    formerCodes: z.array(z.string()).default([]).meta({ pl: "dawne kody", en: "former codes" }),
  });

/** A unit of the territory as its author wrote it. */
export type TerritoryFile = z.infer<ReturnType<typeof territorySchema>>;
