import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { distanceInKm, type Point } from "#src/core/places/distance.ts";

type Term = {
  id: string;
  name: { pl: string };
  plural?: { pl: string };
  synonyms?: string[];
  abbreviation?: string;
  socialEconomyBasis?: string;
};
type Unit = {
  id: string;
  name: string;
  slug: string;
  level: string;
  type: string;
  locative?: string;
  parent?: string;
  centre?: Point;
};

/** A municipality or county as the templates show it. */
export type HugoUnit = {
  slug: string;
  name: string;
  locative: string;
  href: string;
  /** Slug of the county; a county's own. */
  county: string;
  centre?: Point | undefined;
};

const kinds: Record<string, string> = {
  urban: "miasto",
  rural: "gmina wiejska",
  "urban-rural": "gmina miejsko-wiejska",
};

const byId = <T extends { id: string }, U>(items: readonly T[], convert: (item: T) => U) =>
  Object.fromEntries(items.map((item) => [item.id, convert(item)]));

const toTerm = ({ name, plural, synonyms = [], abbreviation = "", socialEconomyBasis = "" }: Term) => ({
  name: name.pl,
  abbreviation,
  basis: socialEconomyBasis,
  words: [name.pl, ...(plural ? [plural.pl] : []), ...synonyms].join(" · "),
});

/** What the templates know of the region: names and search words of terms by id, municipalities and counties. */
export type HugoTerms = ReturnType<typeof readHugoTerms>;

/** Reads the vocabularies of a content folder. */
export function readHugoTerms(content: string) {
  const read = (name: string): unknown =>
    parse(readFileSync(join(content, "vocabularies", `${name}.yaml`), "utf8"));
  const terms = (name: string) => byId(read(name) as Term[], toTerm);
  const territory = read("territory") as Unit[];
  const counties = territory.filter(({ level }) => level === "county");
  const slugs = byId(counties, ({ slug }) => slug);
  const toUnit = ({ slug, name, type, locative = name, parent = "", centre }: Unit): HugoUnit => ({
    slug,
    name: `${kinds[type] ?? ""} ${name}`.trim(),
    locative,
    href: `/gminy/${slug}/`,
    county: slugs[parent] ?? "",
    centre,
  });
  const toCounty = ({ slug, name, locative = name }: Unit): [string, HugoUnit] => [
    slug,
    { slug, name, locative, href: `/powiaty/${slug}/`, county: slug },
  ];
  return {
    forms: terms("legal-forms"),
    spheres: terms("spheres"),
    services: terms("services"),
    targetGroups: terms("target-groups"),
    units: byId(
      territory.filter(({ level }) => level === "municipality"),
      toUnit,
    ),
    counties: Object.fromEntries(counties.map(toCounty)),
  };
}

/** The five units nearest to one, with the kilometres between their centres; none where it has no centre. */
export function listNearest({ slug, centre }: HugoUnit, units: readonly HugoUnit[]) {
  if (!centre) return [];
  return units
    .flatMap((unit) =>
      unit.centre && unit.slug !== slug ? [{ unit, km: distanceInKm(centre, unit.centre) }] : [],
    )
    .toSorted((a, b) => a.km - b.km)
    .slice(0, 5)
    .map(({ unit: { name, href }, km }) => ({ name, href, km: Math.round(km) }));
}
