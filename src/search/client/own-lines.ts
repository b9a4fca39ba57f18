import { findOwnLine, listLacking } from "#src/search/own-line.ts";
import { listPageLines } from "./page-lines.ts";
import { fillMarked } from "./search-view.ts";

/** Results that get a line: their pages, of a few kilobytes each, are then there when one is opened. */
const MOST = 3;
/** Milliseconds for which an answer must stand: nobody reads one that is typed over. */
const STANDING = 400;

/** An answer that is shown, the words that were asked for, and whether they still are. */
type Shown = { asked: readonly string[]; isCurrent: () => boolean };

/** A result, and the words that it does not show. */
type Wanting = { item: Element; lacking: string[] };

const pause = () => new Promise((resolve) => setTimeout(resolve, STANDING));

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

async function readLines(address: string): Promise<string[]> {
  const answer = await fetch(address, { priority: "low" });
  if (!answer.ok) return [];
  return listPageLines(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

/** Parts of a page, such as terms, show all that they say. */
const listLackingIn = (item: Element, asked: readonly string[]) =>
  item.querySelector("a")?.hash === "" ? listLacking(item.textContent, asked) : [];

async function addLine({ item, lacking }: Wanting, { asked, isCurrent }: Shown): Promise<void> {
  const line = item.querySelector<HTMLElement>("[data-field=line]");
  const lines = await readLines(item.querySelector("a")?.href ?? "").catch(() => []);
  const found = findOwnLine(lines, asked, lacking);
  if (!line || !isCurrent()) return;
  if (found === undefined) line.hidden = true;
  else fillMarked(item, "line", found, asked);
}

/**
 * Shows under the first results the line of their page with the asked words that their name and summary lack. Their place
 * is kept from the beginning, so that nothing moves under a finger.
 */
export async function showOwnLines(items: readonly Element[], shown: Shown): Promise<void> {
  if (savesData()) return;
  const wanting = items
    .slice(0, MOST)
    .map((item): Wanting => ({ item, lacking: listLackingIn(item, shown.asked) }))
    .filter(({ lacking }) => lacking.length > 0);
  for (const { item } of wanting) item.querySelector("[data-field=line]")?.removeAttribute("hidden");
  await pause();
  if (shown.isCurrent()) await Promise.all(wanting.map((one) => addLine(one, shown)));
}
