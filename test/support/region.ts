import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { makeRepository } from "./git-repository.ts";
import { moveDays } from "./moved-days.ts";

const fixture = join(import.meta.dirname, "../fixtures/region");

/** How many news items there are in addition to those of the fixture. */
export const MORE_NEWS = 24;

/** How many associations there are in addition to those of the fixture. */
export const MORE_ENTITIES = 60;

const movedCollections = [
  "calls",
  "volunteer-offers",
  "consultations",
  "events",
  "notices",
  "news",
  "newsletters",
];
const colours = ["#0a5a54", "#b5480a", "#58544a"];

/**
 * Writes the reference region into an empty folder: the fixture, its days moved so that the day on which it was written
 * is today in Warsaw, and what comes in numbers (associations, news, drawn pictures of one good practice). It has a short
 * history in git.
 */
export async function writeRegion(folder: string): Promise<void> {
  cpSync(fixture, folder, { recursive: true });
  for (let number = 1; number <= MORE_NEWS; number++)
    writeFileSync(join(folder, `news/wiadomosc-${number}.md`), writeNews(number));
  for (let number = 1; number <= MORE_ENTITIES; number++)
    writeFileSync(join(folder, `entities/stowarzyszenie-${number}.md`), writeEntity(number));
  await drawPictures(folder);
  for (const collection of movedCollections) moveDays(join(folder, collection));
  commitHistory(folder);
}

/** Commits the region as it was before a foundation got its id, website and text of today, and as it is. */
function commitHistory(folder: string): void {
  const { rename, write, commit } = makeRepository(folder);
  const [former, file] = ["entities/fundacja-dawna-laka.md", "entities/fundacja-laka.md"];
  const text = readFileSync(join(folder, file), "utf8");
  rename(file, former);
  write(former, text.replace(/^website:.*\n/m, "").replace("jednej zaniedbanej łąki", "jednej łąki"));
  commit("2026-01-10T12:00:00Z");
  rename(former, file);
  write(file, text);
  commit("2026-02-03T12:00:00Z");
}

/** Three pictures of the shared kitchen, each of one colour. */
async function drawPictures(folder: string): Promise<void> {
  const practices = join(folder, "good-practices");
  const entries = await Promise.all(
    colours.map(async (background, index) => {
      const create = { width: 2400, height: 1600 - 200 * index, channels: 3, background } as const;
      await sharp({ create })
        .jpeg()
        .toFile(join(practices, `plama-${index}.jpg`));
      return `  - { src: ./plama-${index}.jpg, alt: Plama koloru numer ${index + 1}, author: Test, caption: Podpis ${index + 1} }`;
    }),
  );
  const file = join(practices, "wspolna-kuchnia.mdx");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("sources:\n", `pictures:\n${entries.join("\n")}\nsources:\n`));
}

const source = (title: string) => `sources:
  - { url: "https://liczby.example/", title: ${title}, accessedOn: 2026-01-10 }
verifiedOn: 2026-01-15
---
`;

const writeNews = (number: number) => `---
title: Przykładowa wiadomość nr ${number}
summary: Przykładowa wiadomość, jedna z wielu, dzięki której lista ma więcej niż jedną stronę.
publishedOn: 2025-${String(Math.ceil(number / 2)).padStart(2, "0")}-${String(number).padStart(2, "0")}
${source("Źródło")}
Treść.
`;

const towns = [
  ["Toruń", "0463011"],
  ["Bydgoszcz", "0461011"],
  ["Świecie", "0414093"],
  ["Tuchola", "0416063"],
  ["Czernikowo", "0415032"],
] as const;

function writeEntity(number: number): string {
  const [town, municipality] = towns[number % towns.length] ?? towns[0];
  const legalForm = number % 3 === 0 ? "fundacja" : "stowarzyszenie";
  return `---
name: Organizacja Liczbowa nr ${number}
legalForm: ${legalForm}
spheres: [${number % 2 === 0 ? "kultura-fizyczna" : "kultura-i-dziedzictwo"}]
summary: Zmyślona organizacja numer ${number}, jedna z wielu, dzięki której katalog ma więcej niż jedną stronę.
address: { town: ${town}, municipality: "${municipality}" }
founded: ${2000 + (number % 25)}
${number % 4 === 0 ? "" : "website: https://liczby.example/\n"}${source("Wpis").replace("\n---", `\nverifiedBy: ${number % 2 === 0 ? "website" : "register"}\n---`)}`;
}

/** How many entities the region has: what the fixture has and what is added. */
export const countEntities = (): number => readdirSync(join(fixture, "entities")).length + MORE_ENTITIES;
