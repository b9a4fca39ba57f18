import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatQuality } from "#scripts/search-quality/report.ts";
import { measureSets } from "#scripts/search-quality/measure-sets.ts";
import { readSets } from "#scripts/search-quality/sets.ts";
import { isJudgedRegion, JUDGED_ONLY } from "#test/search/judged-region.ts";
import { getSite } from "#test/sites/site.ts";
import { openPortal } from "#test/support/portal-browser.ts";

/** How far below the targets of the command a change of content may take the search before it counts as broken. */
const SLACK = 0.02;
/** One query of so many is asked; `npm run search-quality` asks them all, and judges each set by itself. */
const SAMPLE = 3;

const judged = readSets(join(import.meta.dirname, "../search")).filter(({ targets }) => targets.recall > 0);
/** A sample of the judged queries of each language that have targets, with the targets of its sets for a whole. */
const samples = [...Map.groupBy(judged, ({ base }) => base)].map(([base, sets]) => ({
  name: base,
  base,
  judgements: sets.flatMap(({ judgements }) => judgements).filter((_, index) => index % SAMPLE === 0),
  targets: {
    recall: Math.min(...sets.map(({ targets }) => targets.recall)),
    mrr: Math.min(...sets.map(({ targets }) => targets.mrr)),
  },
}));
const portal = openPortal();

describe("the search", () => {
  it.skipIf(!isJudgedRegion())(
    `stays near its targets on the judged queries ${JUDGED_ONLY}`,
    async () => {
      const { folder } = await getSite("content");
      const qualities = await measureSets(portal.browser, folder, samples);
      for (const [name, quality] of Object.entries(qualities)) {
        const report = formatQuality({ [name]: quality });
        expect(quality.queries).toBeGreaterThan(40);
        expect(quality.recall, report).toBeGreaterThanOrEqual(quality.targets.recall - SLACK);
        expect(quality.mrr, report).toBeGreaterThanOrEqual(quality.targets.mrr - SLACK);
      }
    },
    400_000,
  );
});

describe("a query without results", () => {
  it("is corrected, announced and offered as a link", async () => {
    const { page } = portal;
    await portal.go("/szukaj/?q=Gostcyn");
    await page.getByRole("status").filter({ hasText: "dla „gostycyn”" }).waitFor();
    const meant = page.getByRole("link", { name: "gostycyn", exact: true });
    await meant.click();
    await page.waitForURL(/\?q=gostycyn$/);
    await page
      .getByRole("status")
      .filter({ hasText: /^\d+ wynik(i|ów)?$/ })
      .waitFor();
    expect(await meant.isVisible()).toBe(false);
  });

  it("is searched without a word that no page has, with a message", async () => {
    const { page } = portal;
    await portal.go("/szukaj/?q=catering+qqxxqqxx");
    await page.getByRole("status").filter({ hasText: "bez słowa „qqxxqqxx”" }).waitFor();
    expect(await page.locator("[data-part=results] a").count()).toBeGreaterThan(0);
  });

  it("is searched as written when the word list cannot be loaded", async () => {
    const { page } = portal;
    await page.route("**/pagefind/words*", (route) => route.fulfill({ status: 404, body: "" }));
    await portal.go("/szukaj/?q=Polana");
    await page.getByRole("link", { name: "Warsztat Terapii Zajęciowej „Polana”" }).first().waitFor();
  });
});
