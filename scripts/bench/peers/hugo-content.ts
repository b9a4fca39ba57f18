import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import type { Entity } from "#src/collections/entities/model.ts";
import { listIdentifierNotations } from "#src/search/terms.ts";
import { listNearest, readHugoTerms, type HugoTerms, type HugoUnit } from "./hugo-terms.ts";

type EntityFile = {
  name: string;
  legalForm: string;
  identifiers: Entity["identifiers"];
  services: { service: string }[];
  spheres: string[];
  address: { municipality: string };
};
type Lists = Record<"forms" | "counties" | "municipalities" | "offers" | "pairs", string[]>;

/** Hugo makes lists of names in the front matter only, so each entity is told the slugs of its lists. */
function listLists({ legalForm, services, address }: EntityFile, terms: HugoTerms): Lists {
  const unit = terms.units[address.municipality];
  const county = unit?.county ?? "";
  const offers = services.map(({ service }) => service);
  return {
    forms: [legalForm],
    counties: [county],
    municipalities: [unit?.slug ?? ""],
    offers,
    pairs: offers.map((service) => `${county}--${service}`),
  };
}

function write(path: string, fields: object, body = ""): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\n${stringify(fields)}---\n${body}`);
}

/** Copies an entity with the names of its lists; returns them. */
function writeEntity(from: string, to: string, terms: HugoTerms): Lists & { spheres: string[] } {
  const text = readFileSync(from, "utf8");
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const file = parse(head) as EntityFile;
  const lists = listLists(file, terms);
  const numbers = listIdentifierNotations(file);
  writeFileSync(to, `---\n${head}\n${stringify({ title: file.name, numbers, ...lists })}---\n${body}`);
  return { ...lists, spheres: file.spheres };
}

const listOf = (facet: string, title: string, url: string, more: object = {}) => ({
  title,
  url,
  facet,
  ...more,
});

/** Front matter of the page of a list: its name and its address in Społecznik. */
function describeList(taxonomy: string, term: string, terms: HugoTerms): object {
  const [county = "", service = ""] = term.split("--");
  const nameOf = (list: Record<string, { name: string }>, id: string) => list[id]?.name ?? id;
  const unit = Object.values(terms.units).find(({ slug }) => slug === term);
  const offered = nameOf(terms.services, service);
  const pair = { service: offered, narrows: county, noindex: true };
  switch (taxonomy) {
    case "forms":
      return listOf("Forma", nameOf(terms.forms, term), `/podmioty/forma/${term}/`);
    case "spheres":
      return listOf("Sfera", nameOf(terms.spheres, term), `/podmioty/sfera/${term}/`);
    case "offers":
      return listOf("Usługa", nameOf(terms.services, term), `/podmioty/usluga/${term}/`);
    case "municipalities":
      return listOf("Gmina", unit?.name ?? term, `/podmioty/gmina/${term}/`);
    case "counties":
      return listOf("Powiat lub miasto", nameOf(terms.counties, term), `/podmioty/powiat/${term}/`, {
        outputs: ["HTML", "feed"],
      });
    default:
      return listOf(
        "Usługa w powiecie",
        `${offered}: ${county}`,
        `/podmioty/powiat/${county}/${service}/`,
        pair,
      );
  }
}

function writeUnits(folder: string, terms: HugoTerms): void {
  const units = Object.values(terms.units);
  const counties = Object.values(terms.counties);
  const writeUnit = (unit: HugoUnit, section: string, kind: string, nearest: object[]) =>
    write(join(folder, section, `${unit.slug}.md`), {
      title: unit.name,
      summary: `${unit.name} w katalogu: podmioty z siedzibą na miejscu, wsparcie i co jest najbliżej.`,
      type: "unit",
      kind,
      locative: unit.locative,
      countySlug: unit.county,
      ...(section === "gminy" && { county: unit.county }),
      nearest,
    });
  for (const unit of units) writeUnit(unit, "gminy", "Gmina", listNearest(unit, units));
  for (const county of counties) {
    const members = units.filter((unit) => unit.county === county.slug);
    writeUnit(
      county,
      "powiaty",
      "Powiat",
      members.map(({ name, href }) => ({ name, href, km: 0 })),
    );
  }
}

/** Copies entries of another collection, which have spheres too but are in no list of entities. */
function copyOthers(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from))
    writeFileSync(join(to, file), readFileSync(join(from, file), "utf8").replace(/^spheres:/m, "topics:"));
}

/** Fills a Hugo project made of `scripts/bench/hugo/`: the corpus, its vocabularies and a file for each list. */
export function writeHugoContent(project: string, content: string): void {
  const terms = readHugoTerms(content);
  const folder = join(project, "content");
  const used: Record<string, Set<string>> = {};
  write(join(folder, "podmioty/_index.md"), { title: "Podmioty", outputs: ["HTML", "data"] });
  for (const file of readdirSync(join(content, "entities"))) {
    const lists = writeEntity(join(content, "entities", file), join(folder, "podmioty", file), terms);
    for (const [taxonomy, slugs] of Object.entries(lists))
      used[taxonomy] = new Set([...(used[taxonomy] ?? []), ...slugs]);
  }
  for (const [taxonomy, slugs] of Object.entries(used))
    for (const term of slugs)
      write(join(folder, taxonomy, term, "_index.md"), describeList(taxonomy, term, terms));
  writeUnits(folder, terms);
  copyOthers(join(content, "good-practices"), join(folder, "dobre-praktyki"));
  copyOthers(join(content, "forum-editions"), join(folder, "forum"));
  writeFileSync(join(project, "data/terms.json"), JSON.stringify(terms));
}
