import { z } from "astro/zod";
import { webAddress } from "./fields.ts";

const address = () => z.string().trim().min(1);

/**
 * The base layer of the map of entities: either vector tiles in one PMTiles file, or pictures from a tile server.
 * A path that starts with `/` is a file of `public/`, which the portal serves itself.
 */
export const mapBase = () =>
  z.strictObject({
    pmtiles: address().optional().meta({ pl: "plik PMTiles", en: "PMTiles file" }),
    raster: address().optional().meta({ pl: "wzór adresu kafli", en: "pattern of tile addresses" }),
    attribution: z
      .strictObject({
        name: z.string().trim().min(2).meta({ pl: "kogo podać", en: "whom to credit" }),
        url: webAddress().optional().meta({ pl: "adres z warunkami", en: "address of the terms" }),
      })
      .meta({ pl: "źródło podkładu", en: "credit of the base layer" }),
    maxZoom: z
      .number()
      .int()
      .min(1)
      .max(22)
      .optional()
      .meta({ pl: "największe przybliżenie", en: "deepest zoom" }),
  });
