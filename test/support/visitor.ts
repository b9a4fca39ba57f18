import type { Locator, Page } from "playwright-core";

/** Room that a sticky bar may take below what somebody has scrolled to, in CSS pixels. */
const MARGIN = 8;
/** How much of an answer must be seen to be found. */
const GLIMPSE = 60;

/** Somebody with a phone: what they do is counted, and how far they scroll for it. */
export type Visitor = {
  /** Taps a link, a button or a field. */
  tap: (target: Locator) => Promise<void>;
  /** Chooses an option of a select: a tap. */
  choose: (select: Locator, label: string) => Promise<void>;
  /** Taps a field and writes into it. */
  enter: (field: Locator, text: string) => Promise<void>;
  /** Confirms what was written. */
  confirm: () => Promise<void>;
  /** Scrolls until the answer is in sight. */
  find: (answer: Locator) => Promise<void>;
  /** Taps, entries and choices so far. */
  readonly taps: number;
  /** CSS pixels scrolled so far. */
  readonly scrolled: number;
};

/** How far the page must be scrolled until `height` pixels of an element are in sight; scrolls there. */
const scrollTo = (target: Locator, height: number): Promise<number> =>
  target.evaluate(
    (element, { most, margin }) => {
      const { top, bottom } = element.getBoundingClientRect();
      const below = Math.min(bottom, top + most) + margin - innerHeight;
      const by = Math.round(Math.max(0, below) || Math.min(0, top));
      scrollBy({ top: by, behavior: "instant" });
      return Math.abs(by);
    },
    { most: height, margin: MARGIN },
  );

/** Makes a visitor of a page. */
export function toVisitor(page: Page): Visitor {
  let taps = 0;
  let scrolled = 0;
  const reach = async (target: Locator, height = Infinity) => {
    await target.waitFor();
    scrolled += await scrollTo(target, height);
  };
  return {
    tap: async (target) => {
      await reach(target);
      taps += 1;
      await target.click();
      await page.waitForLoadState();
    },
    choose: async (select, label) => {
      await reach(select);
      taps += 1;
      await select.selectOption({ label });
    },
    enter: async (field, text) => {
      await reach(field);
      taps += 1;
      await field.fill(text);
    },
    confirm: async () => {
      taps += 1;
      await page.keyboard.press("Enter");
      await page.waitForLoadState();
    },
    find: (answer) => reach(answer, GLIMPSE),
    get taps() {
      return taps;
    },
    get scrolled() {
      return scrolled;
    },
  };
}
