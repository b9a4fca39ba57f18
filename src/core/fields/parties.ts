import { z } from "astro/zod";
import { anyTerritoryCode, partyFields, partyWith } from "./fields.ts";

/** Somebody who gives or receives: an entry of the directory, a local government by its TERYT code, or a name. */
export const anyParty = () =>
  z
    .strictObject({
      ...partyFields(),
      government: anyTerritoryCode()
        .optional()
        .meta({ pl: "samorząd (TERYT)", en: "local government (TERYT)" }),
    })
    .refine(({ entity, government, name }) => [entity, government, name].filter(Boolean).length === 1, {
      params: { problem: "laureate-identity" },
    });

/** An organisation, or an office such as the marshal of a voivodeship, that gives its patronage or money. */
export const patron = () =>
  partyWith({
    role: z
      .enum(["honorary", "media", "content", "sponsor", "funder"])
      .meta({ pl: "rola patrona", en: "role of the patron" }),
  });
