import { expect, it } from "vitest";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ viewport: { width: 360, height: 800 } });

it("the tasks are a table on a phone without JavaScript, and link to their pages by keyboard", async () => {
  const page = await portal.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  await page.goto(`${portal.address}/programy/`);
  await page.getByRole("link", { name: "Program współpracy na rok 2021" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/programy/program-2021/");

  const table = page.getByRole("table", { name: "Współpraca z organizacjami pozarządowymi" });
  expect(await table.getByRole("row").count()).toBe(4);
  expect(await table.getByRole("columnheader", { name: "Gdzie na portalu" }).count()).toBe(1);
  const rooms = table.getByRole("row", { name: /Sale i sprzęt w jednym spisie/ });
  expect(await rooms.getByRole("cell").last().textContent()).toContain("Sale i sprzęt");
  const cell = await page.locator("#task-1-c td").last().boundingBox();
  expect(cell?.width).toBeGreaterThan(280);

  await table
    .getByRole("row", { name: /Publikacja dobrych praktyk/ })
    .getByRole("link")
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/dobre-praktyki/");
});

it("the task in the address is highlighted", async () => {
  const { page } = portal;
  await portal.go("/programy/program-2021/#task-1-b");
  const row = page.locator("#task-1-b");
  const other = page.locator("#task-1-c");
  const colour = (target: typeof row) =>
    target.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour(row)).not.toBe(await colour(other));
});

it("the tasks can be downloaded as a file", async () => {
  const { page } = portal;
  await portal.go("/programy/program-2021/");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "zadania (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("program-2021-tasks.csv");
});
