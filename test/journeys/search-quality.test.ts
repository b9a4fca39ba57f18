import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measureSearch } from "#scripts/search-quality/ask-search.ts";
import { readJudgements } from "#scripts/search-quality/judgements.ts";
import { formatQuality } from "#scripts/search-quality/report.ts";
import { targets } from "#scripts/search-quality/score.ts";
import { isJudgedRegion, JUDGED_ONLY } from "#test/search/judged-region.ts";
import { getSite } from "#test/sites/site.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const judgements = readJudgements(join(import.meta.dirname, "../search/judgements.yaml"));
const portal = openPortal();

describe("the search", () => {
  it.skipIf(!isJudgedRegion())(
    `meets its targets on the judged queries ${JUDGED_ONLY}`,
    async () => {
      const { folder } = await getSite("content");
      const quality = await measureSearch(portal.browser, folder, judgements);
      expect(quality.queries).toBe(judgements.length);
      expect(quality.recall, formatQuality(quality)).toBeGreaterThanOrEqual(targets.recall);
      expect(quality.mrr, formatQuality(quality)).toBeGreaterThanOrEqual(targets.mrr);
    },
    240_000,
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
