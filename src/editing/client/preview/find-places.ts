import type { Leaf } from "./leaves.ts";
import { findText, isCalled, toPlain, type PageIndex, type Place } from "./page-index.ts";

/** Where a value stands on a page, and in which of its notations. */
export type Found = { places: readonly Place[]; notation: number };

/** The page that is searched: its main part, its texts, all values of its entry, and the field that names the entry. */
export type Page = { root: Element; index: PageIndex; leaves: readonly Leaf[]; naming: string };

/** What holds the values of one record together. */
const TOGETHER = "address,li,dd,tr,figure";

/** A number that may be that of anything. */
const NUMBER = /^\d[\d\s.,]{0,6}$/;

/** Shorter texts may be anything within a longer one: anywhere on a page, and beside values of the same record. */
const LEAST = { anywhere: 4, near: 3 };

/** The places of a text on a page: elements that it fills, or else parts of longer texts. */
function findBest({ index }: Page, text: string, isPlain: boolean): Place[] {
  const { wholes, parts } = findText(index, text, isPlain);
  return wholes.length > 0 || text.length < LEAST.anywhere ? wholes : parts;
}

/** Whether another value reads like a text, or has it within, where a text is only a part of what stands in a place. */
function hasText({ before }: Leaf, text: string, isPart: boolean): boolean {
  const plain = toPlain(text);
  return (before?.shown ?? []).map(toPlain).some((one) => one === plain || (isPart && one.includes(plain)));
}

/** Surroundings of other values of the same record that stand on the page once. */
const listSurroundings = ({ path, parent }: Leaf, page: Page): Element[] =>
  page.leaves
    .filter((leaf) => parent !== "" && leaf.parent === parent && leaf.path !== path)
    .flatMap(({ before }) =>
      (before?.shown ?? []).flatMap((text) => {
        const places = findBest(page, text, before?.isPlain ?? true);
        return places.length === 1 ? (places[0]?.element.closest(TOGETHER) ?? []) : [];
      }),
    );

/** Links to one and the same address, such as the telephone in the head of a page and among its contacts. */
function areOneLink(places: readonly Place[]): boolean {
  const addresses = places.map(({ element }) => element.closest("a")?.getAttribute("href"));
  return addresses.every((href) => typeof href === "string" && href === addresses[0]);
}

/** What the head of a page says of its entry, such as its kind, may stand once more among its facts. */
const areHeadAndFact = (places: readonly Place[]): boolean =>
  places.filter(({ element }) => element.closest("header") === null).length === 1;

/** A number alone may be that of anything, unless it is a fact under a name. */
const isFact = ({ element }: Place, text: string): boolean =>
  !NUMBER.test(text) || element.closest("dd") !== null;

/** The place of a text beside other values of its record; undefined where there is none or more than one. */
function findNear(leaf: Leaf, text: string, page: Page): Place | undefined {
  const surroundings = listSurroundings(leaf, page);
  const { wholes, parts } = findText(page.index, text, leaf.before?.isPlain ?? true);
  const [near, ...more] = [...wholes, ...(text.length < LEAST.near ? [] : parts)].filter(({ element }) =>
    surroundings.some((one) => one.contains(element)),
  );
  return more.length === 0 ? near : undefined;
}

function choose(leaf: Leaf, text: string, page: Page): readonly Place[] {
  const near = findNear(leaf, text, page);
  if (near) return [near];
  const places = findBest(page, text, leaf.before?.isPlain ?? true);
  const isPart = places.some(({ part }) => part);
  const isShared = page.leaves.some((other) => other.path !== leaf.path && hasText(other, text, isPart));
  const isOne = places.length === 1 || areOneLink(places) || (!isPart && areHeadAndFact(places));
  return !isShared && isOne && places.every((place) => isFact(place, text)) ? places : [];
}

/** The heading of a page, and the end of the way to it, where they say the entry's name. */
const findTitle = ({ before }: Leaf, { root }: Page): Place[] =>
  [...root.querySelectorAll("h1, nav [aria-current=page]")]
    .filter((element) => isCalled(element, before?.said ?? ""))
    .map((element) => ({ element }));

/**
 * Where the saved value of a field stands on the page of its entry; undefined where it does not, or where it is not
 * certain that what stands there is this value and not another that reads alike.
 */
export function findPlaces(leaf: Leaf, page: Page): Found | undefined {
  if (!leaf.before) return undefined;
  if (leaf.path === page.naming) {
    const places = findTitle(leaf, page);
    if (places.length > 0) return { places, notation: 0 };
  }
  for (const [notation, text] of leaf.before.shown.entries()) {
    const places = choose(leaf, text, page);
    if (places.length > 0) return { places, notation };
  }
  return undefined;
}
