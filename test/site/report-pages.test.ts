import { expect, it } from "vitest";
import { getPages, textOf } from "#test/sites/site.ts";

it("pages tell readers how to report a mistake, and never how to set up the portal", async () => {
  const reports = (await getPages("content")).flatMap(({ document }) => [
    ...document.querySelectorAll("#report"),
  ]);
  expect(reports.length).toBeGreaterThan(0);
  for (const report of reports) {
    expect(textOf(report)).not.toBe("");
    expect(textOf(report)).not.toMatch(/portal\.yaml|reportUrl|operator\.email/);
  }
});
