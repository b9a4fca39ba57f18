import { z } from "astro/zod";
import { day, webAddress } from "#src/core/fields/fields.ts";

/** Units of one level, as TopoJSON writes them. */
const units = () =>
  z.looseObject({
    type: z.literal("GeometryCollection").meta({ pl: "rodzaj obiektu", en: "kind of object" }),
    geometries: z
      .array(
        z.looseObject({
          type: z.enum(["Polygon", "MultiPolygon"]).meta({ pl: "rodzaj geometrii", en: "kind of geometry" }),
          id: z.string().meta({ pl: "kod TERYT", en: "TERYT code" }),
          arcs: z.array(z.unknown()).meta({ pl: "numery łuków", en: "numbers of arcs" }),
        }),
      )
      .meta({ pl: "jednostki", en: "units" }),
  });

const pair = () => z.tuple([z.number(), z.number()]);

/** `territory/boundaries.topojson`: real boundaries in WGS 84 (TopoJSON) with their source and licence. */
export const boundariesSchema = () =>
  z.strictObject({
    type: z.literal("Topology").meta({ pl: "rodzaj pliku", en: "kind of file" }),
    source: z
      .strictObject({
        name: z.string().min(2).meta({ pl: "nazwa źródła", en: "name of the source" }),
        url: webAddress().meta({ pl: "adres źródła", en: "address of the source" }),
        licence: z.string().min(2).meta({ pl: "licencja", en: "licence" }),
        accessedOn: day().meta({ pl: "dzień pobrania", en: "day of download" }),
      })
      .meta({ pl: "źródło granic", en: "source of the boundaries" }),
    bbox: z.array(z.number()).optional().meta({ pl: "prostokąt mapy", en: "box of the map" }),
    transform: z
      .strictObject({
        scale: pair().meta({ pl: "skala siatki", en: "scale of the grid" }),
        translate: pair().meta({ pl: "początek siatki", en: "origin of the grid" }),
      })
      .optional()
      .meta({ pl: "siatka współrzędnych", en: "grid of coordinates" }),
    arcs: z.array(z.array(z.array(z.number()))).meta({ pl: "łuki granic", en: "arcs of borders" }),
    objects: z
      .strictObject({
        municipalities: units().meta({ pl: "gminy", en: "municipalities" }),
        counties: units().meta({ pl: "powiaty", en: "counties" }),
      })
      .meta({ pl: "jednostki podziału", en: "units of territory" }),
  });

/** Real boundaries as the import wrote them. */
export type BoundariesFile = z.infer<ReturnType<typeof boundariesSchema>>;
