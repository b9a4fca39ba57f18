import { z } from "astro/zod";
import { translatedSummary } from "#src/core/fields/entry-fields.ts";
import {
  anyTerritoryCode,
  entryLanguage,
  partialDate,
  party,
  partyWith,
  refTo,
  sources,
  summary,
  verifiedOn,
  webAddress,
} from "#src/core/fields/fields.ts";

/** A member of a network, with the period as far as it is known. */
const member = () =>
  partyWith({
    since: partialDate().optional().meta({ pl: "należy od", en: "member since" }),
    until: partialDate().optional().meta({ pl: "należał do", en: "member until" }),
    role: z.string().min(3).optional().meta({ pl: "rola w sieci", en: "role in the network" }),
  });

/** A file of `content/networks/`: organisations that work together for an area or in a field. */
export const networkSchema = () =>
  z.strictObject({
    name: z.string().min(3).max(140).meta({ pl: "nazwa sieci", en: "name of the network" }),
    shortName: z.string().min(2).optional().meta({ pl: "skrót nazwy", en: "short name" }),
    lang: entryLanguage(),
    en: translatedSummary(),
    summary: summary(),
    kind: z
      .enum(["territorial", "branch"])
      .meta({ pl: "terytorialna czy branżowa", en: "of a territory or a field" }),
    entity: refTo("entities")
      .optional()
      .meta({ pl: "sieć jako podmiot katalogu", en: "the network as an entity of the directory" }),
    area: z.array(anyTerritoryCode()).min(1).meta({ pl: "obszar (TERYT)", en: "area (TERYT)" }),
    spheres: z
      .array(refTo("spheres"))
      .default([])
      .meta({ pl: "sfery zadań publicznych", en: "spheres of public tasks" }),
    founded: partialDate().optional().meta({ pl: "data powstania", en: "founded" }),
    coordinator: party().optional().meta({ pl: "kto koordynuje", en: "who coordinates it" }),
    members: z.array(member()).default([]).meta({ pl: "członkowie", en: "members" }),
    memberCount: z
      .strictObject({
        count: z.number().int().min(2).meta({ pl: "liczba członków", en: "number of members" }),
        asOf: partialDate().meta({ pl: "stan na", en: "as of" }),
      })
      .optional()
      .meta({ pl: "liczba członków według źródła", en: "number of members as the source says" }),
    notKnown: z
      .string()
      .min(10)
      .optional()
      .meta({ pl: "czego źródła nie mówią o członkach", en: "what no source says of its members" }),
    joining: z.string().min(10).optional().meta({ pl: "jak dołączyć", en: "how to join" }),
    website: webAddress().optional().meta({ pl: "strona internetowa", en: "website" }),
    sources: sources(),
    verifiedOn: verifiedOn(),
  });

/** A network as its author wrote it, after normalisation. */
export type NetworkFile = z.infer<ReturnType<typeof networkSchema>>;
