import { parse } from "yaml";
import { z } from "astro/zod";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { entitySchema } from "#src/collections/entities/schema.ts";
import { definitions } from "#src/collections/index.ts";

const content = join(import.meta.dirname, "../fixtures/region");
const noImage = () => z.never();

/** A vocabulary of the reference region, by id. */
function readLookup<N extends "legal-forms" | "spheres" | "statuses-and-marks" | "territory">(name: N) {
  const items = parse(readFileSync(join(content, definitions[name].path), "utf8")) as unknown[];
  const parsed = items.map((item) => definitions[name].schema().parse(item) as { id: string });
  return new Map(parsed.map((item) => [item.id, item])) as never;
}

const source = { url: "https://example.org", title: "O nas", accessedOn: "2026-11-23" };

/** An association with one status that it holds and one that it lost. */
export const exampleFile = entitySchema(noImage).parse({
  name: "Tilia",
  legalForm: "stowarzyszenie",
  spheres: ["ekologia"],
  statuses: [
    { status: "opp", taxYears: [2025], source },
    { status: "zakup-prospoleczny", grantedOn: "2022", expiresOn: "2024-09-06", source },
  ],
  summary: "Stowarzyszenie, które prowadzi szkołę leśną i zajęcia przyrodnicze.",
  address: { town: "Toruń", municipality: "0463011" },
  sources: [source],
  verifiedOn: "2026-11-23",
  verifiedBy: "website",
});

/** The context that resolves the example's references, on 23 November 2026. */
export const exampleContext: EntityContext = {
  vocabularies: {
    legalForms: readLookup("legal-forms"),
    spheres: readLookup("spheres"),
    statuses: readLookup("statuses-and-marks"),
    territory: readLookup("territory"),
    services: new Map(),
    targetGroups: new Map(),
    accessibilityFeatures: new Map(),
    awards: new Map(),
    forumSeries: new Map(),
    subregions: new Map(),
  },
  entities: new Map([["tilia", { name: "Tilia", href: "/podmioty/tilia/" }]]),
  today: "2026-11-23",
  openingPlace: { country: "pl" },
};
