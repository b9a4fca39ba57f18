import { readContentFile } from "#src/check/files/content-files.ts";
import type { Content } from "#src/collections/content.ts";
import { countDays } from "#src/core/time/day-count.ts";
import { isBad, type Answer, type Answers } from "./answer.ts";
import { listOuterLinks, type LinkPlace, type OuterLink } from "./list-links.ts";

/** A link with what is known of it: its places as `file:line`, and how many days ago it was asked. */
export type ReportedLink = {
  url: string;
  places: string[];
  answer: Answer;
  age: number;
};

/** An exception that is over, or that fits no link of the content. */
export type LeftException = { url: string; reason: string; until: string; isOver: boolean };

/** What is known of the outer links of a content on a day. */
export type LinkReport = {
  today: string;
  counts: { links: number; works: number; unknown: number; excepted: number };
  broken: ReportedLink[];
  moved: ReportedLink[];
  unsure: ReportedLink[];
  exceptions: LeftException[];
};

/** The exception of an address on a day: an address that ends in `*` stands for all that begin so. */
export function findException({ entries }: Content, url: string, today: string) {
  return entries["link-exceptions"]
    .map(({ data }) => data)
    .find(({ url: written, until = "" }) => written !== undefined && until >= today && isMeant(written, url));
}

function isMeant(written: string, url: string): boolean {
  return written.endsWith("*") ? url.startsWith(written.slice(0, -1)) : URL.parse(written)?.href === url;
}

/** Links of the content that no exception of the day covers, whose answers are wanted. */
export const listAskedLinks = (content: Content, today: string): OuterLink[] =>
  listOuterLinks(content).filter(({ url }) => !findException(content, url, today));

/** Joins the links of a content folder with what is known of them; `today` is `YYYY-MM-DD`. Reads files for places only. */
export function toLinkReport(folder: string, content: Content, answers: Answers, today: string): LinkReport {
  const links = listOuterLinks(content);
  const placeOf = makePlaces(folder);
  const excepted = new Set(
    links.filter(({ url }) => findException(content, url, today)).map(({ url }) => url),
  );
  const known = links.flatMap(({ url, places }) => {
    const answer = excepted.has(url) ? undefined : answers.get(url);
    return answer ? [{ url, places, answer }] : [];
  });
  const pick = (isWanted: (answer: Answer) => boolean): ReportedLink[] =>
    known
      .filter(({ answer }) => isWanted(answer))
      .map(({ url, places, answer }) => ({
        ...{ url, answer, age: Math.max(0, countDays(answer.askedOn, today)) },
        places: places.map(placeOf),
      }));
  const works = known.filter(({ answer: { state } }) => state === "works").length;
  return {
    today,
    counts: {
      links: links.length,
      works,
      unknown: links.length - excepted.size - known.length,
      excepted: excepted.size,
    },
    broken: pick(isBad),
    moved: pick(({ state }) => state === "moved"),
    unsure: pick(({ state }) => state === "unsure"),
    exceptions: listLeft(content, links, today),
  };
}

function listLeft({ entries }: Content, links: readonly OuterLink[], today: string): LeftException[] {
  return entries["link-exceptions"].flatMap(({ data: { url = "", reason = "", until = "" } }) => {
    const isOver = until < today;
    return isOver || !links.some((link) => isMeant(url, link.url)) ? [{ url, reason, until, isOver }] : [];
  });
}

/** Says where links stand; each file is parsed once. */
function makePlaces(folder: string): (place: LinkPlace) => string {
  const files = new Map<string, ReturnType<typeof readContentFile>>();
  return (place) => {
    if ("position" in place) return `${place.file}:${place.position.line}`;
    const file = files.get(place.file) ?? readContentFile(folder, place.file);
    files.set(place.file, file);
    return `${place.file}:${file.locate(place.path, "value").line}`;
  };
}
