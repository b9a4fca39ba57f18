import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DirectoryRow } from "#src/directory/dataset.ts";
import { readDataset } from "./directory-dataset.ts";

/** What a visitor asks for and the address of the page that answers. */
type Asked = { words: string; href: string };

/** What a built portal has for the twelve tasks; undefined where its region has no such data. */
export type TaskFacts = {
  catering: Asked | undefined;
  /** A workshop of occupational therapy, one whose telephone is known, and one in which a mistake can be reported. */
  phone: Asked | undefined;
  report: Asked | undefined;
  hasStepFreeRooms: boolean;
  hasCircleGuide: boolean;
  award: { title: string; year: string } | undefined;
  hasDates: boolean;
  hasPublicBenefit: boolean;
  /** Words that a few organisations have. */
  compared: string | undefined;
  hasCleaning: boolean;
  hasEnglish: boolean;
};

const ask = (word: string, row: DirectoryRow | undefined): Asked | undefined =>
  row?.town === undefined ? undefined : { words: `${word} ${row.town}`, href: row.href };

/** The first word of a service that a few entities offer; words with a hyphen or a comma are left out. */
function findCompared({ rows, names }: ReturnType<typeof readDataset>): string | undefined {
  const offered = Object.entries(names.service).find(([id, name]) => {
    const count = rows.filter(({ terms }) => terms.service.includes(id)).length;
    return count >= 2 && count <= 8 && /^\p{L}+$/u.test(name);
  });
  return offered?.[1];
}

/** The first award of several editions with one whose laureates are listed, before the sources of its section. */
function findAward(folder: string): TaskFacts["award"] {
  for (const id of readdirSync(folder)) {
    const file = join(folder, id, "index.html");
    const page = existsSync(file) ? readFileSync(file, "utf8") : "";
    const title = /<h1[^>]*>([^<]*)</.exec(page)?.[1];
    const sections = page.matchAll(/<section aria-labelledby="rok-(\d{4})"[^>]*>(.*?)<details/gs);
    const [, year] =
      [...sections].find(
        ([, of = "", edition = ""]) => page.includes(`<a href="#rok-${of}"`) && edition.includes("<li"),
      ) ?? [];
    if (title !== undefined && year !== undefined) return { title, year };
  }
  return undefined;
}

/** Reads from a built portal what it has for the twelve tasks. */
export function findTaskFacts(folder: string): TaskFacts {
  const dataset = readDataset(folder);
  const read = (path: string) => {
    const file = join(folder, path, "index.html");
    return existsSync(file) ? readFileSync(file, "utf8") : "";
  };
  const offering = (id: string) => dataset.rows.find(({ terms }) => terms.service.includes(id));
  const workshops = dataset.rows.filter(({ terms }) => terms.form.includes("wtz"));
  return {
    catering: ask("catering", offering("catering")),
    phone: ask(
      "WTZ",
      workshops.find(({ phone }) => phone !== undefined),
    ),
    report: ask(
      "WTZ",
      workshops.find(({ href }) => /href="mailto:[^"]*"[^>]*>\s*Zgłoś/.test(read(href))),
    ),
    hasStepFreeRooms: read("sale-i-sprzet").includes(">wejście bez progów<"),
    hasCircleGuide: readdirSync(join(folder, "wiedza")).some((id) => id.startsWith("jak-zalozyc-kolo")),
    award: findAward(join(folder, "nagrody")),
    hasDates: /Dodaj do\s+kalendarza/.test(read("kalendarz").replaceAll("\u00A0", " ")),
    hasPublicBenefit: /data-terms[^]*>\d{10}</.test(read("poltora-procent")),
    compared: findCompared(dataset),
    hasCleaning: offering("sprzatanie") !== undefined,
    hasEnglish: existsSync(join(folder, "en/index.html")),
  };
}
