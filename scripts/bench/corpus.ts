import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseDocument, stringify } from "yaml";
import { readTerms, type Terms } from "./corpus-terms.ts";
import { syntheticNumbers } from "./numbers.ts";
import { createRandom, pick, pickSome, type Random } from "./random.ts";
import { activities, forms, names, people, sentences } from "./words.ts";

const SEED = 20261123;
const source = [{ url: "https://example.org/", title: "Dane syntetyczne", accessedOn: "2026-01-15" }];

const toFile = (fields: object, body: string) => `---\n${stringify(fields)}---\n\n${body}\n`;

function createEntity(n: number, terms: Terms, random: Random) {
  const form = pick(forms, random);
  const place = pick(terms.municipalities, random);
  const activity = pick(activities, random);
  const name = `${form.word} na Rzecz ${pick(people, random)} „${pick(names, random)} ${n}”`;
  const fields = {
    name,
    legalForm: form.id,
    identifiers: form.id === "kgw" ? {} : syntheticNumbers(n),
    spheres: pickSome(terms.spheres, 4, random),
    services: pickSome(terms.services, 3, random).map((service) => ({ service })),
    targetGroups: pickSome(terms.targetGroups, 3, random),
    summary: `Działa w gminie ${place.name}. Prowadzi ${activity} i pomaga mieszkańcom okolicznych miejscowości.`,
    address: {
      street: `ul. Polna ${1 + Math.floor(random() * 200)}`,
      town: place.name,
      municipality: place.id,
    },
    contacts: [{ email: `biuro@organizacja-${n}.example.org`, phone: "+48 600 000 000" }],
    website: `https://organizacja-${n}.example.org/`,
    founded: 1990 + Math.floor(random() * 35),
    sources: source,
    verifiedOn: "2026-01-15",
    verifiedBy: "website",
  };
  const year = fields.founded;
  const text = pickSome(sentences, 6, random);
  const body = `${form.founded} w ${year} roku. Prowadzi ${activity}.\n\n## Co robi\n\n${text.join(" ")}`;
  return { id: `organizacja-${n}`, text: toFile(fields, body) };
}

function createPractice(n: number, entities: number, terms: Terms, random: Random) {
  const activity = pick(activities, random);
  const fields = {
    title: `Dobra praktyka ${n}: jak prowadzić ${activity}`,
    summary: `Organizacja otworzyła ${activity} razem z mieszkańcami i gminą, a potem znalazła stałych odbiorców.`,
    forWhom: "Dla mieszkańców gminy.",
    problem: "W gminie brakowało miejsca, w którym mieszkańcy mogliby się spotkać i pracować.",
    solution: `Organizacja wynajęła lokal i otworzyła ${activity}.`,
    entities: [{ entity: `organizacja-${1 + Math.floor(random() * entities)}` }],
    spheres: pickSome(terms.spheres, 2, random),
    years: { from: 2020 },
    sources: source,
    verifiedOn: "2026-01-15",
  };
  return {
    id: `praktyka-${n}`,
    text: toFile(fields, `## Początek\n\n${pickSome(sentences, 6, random).join(" ")}`),
  };
}

function createEdition(n: number, entities: number, terms: Terms, random: Random) {
  const fields = {
    series: terms.forumSeries,
    number: n,
    summary: `Edycja ${n} syntetycznego forum: rozmowy o pracy, usługach społecznych i zakupach samorządów.`,
    dates: [{ from: `${2000 + n}-10-11` }],
    organisers: [{ entity: `organizacja-${1 + Math.floor(random() * entities)}` }],
    sources: source,
    verifiedOn: "2026-01-15",
  };
  return {
    id: `forum-${String(n).padStart(2, "0")}`,
    text: toFile(fields, pickSome(sentences, 6, random).join(" ")),
  };
}

/** Sets the languages of the portal in a content folder, the main one first. */
export function setLanguages(folder: string, languages: readonly string[]): void {
  const path = join(folder, "portal.yaml");
  const portal = parseDocument(readFileSync(path, "utf8"));
  portal.set("languages", portal.createNode(languages));
  writeFileSync(path, portal.toString());
}

/** Leaves the texts of links within the portal, because what they lead to is not copied. */
function unlink(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => /\.mdx?$/.test(one))) {
    const [path, text] = [join(folder, name), readFileSync(join(folder, name), "utf8")];
    writeFileSync(path, text.replaceAll(/(?<!!)\[([^\]]+)\]\(\/[^)]*\)/g, "$1"));
  }
}

/**
 * Writes a content folder of `size` synthetic entities, a practice for every fifty and twenty forum editions,
 * with the vocabularies and pages of `contentDir`. The same size always gives the same files.
 */
export function writeCorpus(folder: string, size: number, contentDir = "content"): void {
  const random = createRandom(SEED + size);
  const terms = readTerms(contentDir);
  for (const part of ["portal.yaml", "vocabularies", "pages"])
    cpSync(join(contentDir, part), join(folder, part), { recursive: true });
  unlink(join(folder, "pages"));
  const isOfPage = (path: string) =>
    !path.endsWith(".md") || existsSync(join(contentDir, "pages", `${basename(path, ".md")}.mdx`));
  const easy = "easy-to-read";
  cpSync(join(contentDir, easy), join(folder, easy), { recursive: true, filter: isOfPage });
  unlink(join(folder, easy));
  const write = (collection: string, files: { id: string; text: string }[], extension: string) => {
    mkdirSync(join(folder, collection), { recursive: true });
    for (const { id, text } of files) writeFileSync(join(folder, collection, `${id}.${extension}`), text);
  };
  const count = (length: number) => Array.from({ length }, (_, index) => index + 1);
  write(
    "entities",
    count(size).map((n) => createEntity(n, terms, random)),
    "md",
  );
  write(
    "good-practices",
    count(Math.ceil(size / 50)).map((n) => createPractice(n, size, terms, random)),
    "md",
  );
  write(
    "forum-editions",
    count(20).map((n) => createEdition(n, size, terms, random)),
    "md",
  );
}
