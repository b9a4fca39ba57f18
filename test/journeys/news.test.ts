import { describe, expect, it } from "vitest";
import { readNow } from "#src/core/time/read-now.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const phone = { viewport: { width: 360, height: 740 } };
const portal = openPortal(phone);
const banner = () => portal.page.getByRole("region", { name: "Bieżące komunikaty" });
const withPlainSpaces = (text: string) => text.replaceAll("\u00A0", " ");
const shown = async () => (await banner().getByRole("link").allTextContents()).map(withPlainSpaces);
const goLater = async (days: number, path = "/") => {
  await portal.page.clock.setFixedTime(readNow().getTime() + days * 86_400_000);
  await portal.go(path);
};

describe("notices at the top of a page", () => {
  it("are those in force on the day of the build, on any page", async () => {
    for (const path of ["/", "/podmioty/", "/konsultacje/"]) {
      await portal.go(path);
      expect(await shown()).toEqual(["Silny wiatr nad Toruniem", "Przerwa w pracy urzędu"]);
    }
  });

  it("disappear and appear by the visitor's clock, without a new build", async () => {
    await goLater(4);
    expect(await shown()).toEqual(["Koce & żywność dla powodzian <zbiórka>", "Przerwa w pracy urzędu"]);
    await goLater(10);
    expect(await shown()).toEqual(["Przerwa w pracy urzędu"]);
    await goLater(40);
    expect(await banner().count()).toBe(0);
  });

  it("are shown without JavaScript, with their last day", async () => {
    const page = await portal.newPage({ ...phone, javaScriptEnabled: false });
    await page.goto(`${portal.address}/`);
    const region = page.getByRole("region", { name: "Bieżące komunikaty" });
    expect(await region.getByRole("link").count()).toBe(2);
    const text = await region.getByRole("listitem").first().textContent();
    expect(withPlainSpaces(text ?? "")).toMatch(/do \d+ \p{L}+ \d{4}, 18:00/u);
  });

  it("link to the notice", async () => {
    await portal.go("/");
    await banner().getByRole("link", { name: "Silny wiatr" }).click();
    await portal.page.getByRole("heading", { level: 1, name: "Silny wiatr nad Toruniem" }).waitFor();
  });
});

describe("news", () => {
  const titles = () => portal.page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();

  it("leaves the list after its last day", async () => {
    await portal.go("/aktualnosci/");
    expect((await titles())[0]).toContain("tylko dziś");
    await goLater(1, "/aktualnosci/");
    expect((await titles()).join()).not.toContain("tylko dziś");
    await portal.page.getByRole("link", { name: "Następna strona" }).click();
    await portal.page.waitForURL("**/aktualnosci/2/");
  });
});
