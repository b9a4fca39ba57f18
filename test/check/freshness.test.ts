import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles, entity, fixture } from "../support/content-folder.ts";

const published = (year: string) => ({
  sources: [
    { url: "https://example.org/old", title: "An old page", publishedOn: year, accessedOn: "2026-01-10" },
  ],
  verifiedOn: undefined,
  verifiedBy: undefined,
});

const portal = readFileSync(join(fixture("valid-minimal"), "portal.yaml"), "utf8").replace(
  /^staleAfterDays:.*$/m,
  "staleAfterDays: 365",
);

const listOld = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `entities/old-${number}.md`,
      entity({ ...published("2019"), name: `Example Old Body ${number}` }),
    ]),
  );

const tellOf = (count: number) =>
  checkFiles({ ...listOld(count), "portal.yaml": portal }).filter(({ id }) => id.startsWith("stale-sources"));

describe("old sources", () => {
  it("are told at each of a few records", () => {
    expect(tellOf(10).map(({ id }) => id)).toEqual(Array.from({ length: 10 }, () => "stale-sources"));
  });

  it("are one warning when many records have them, with their number and the command that lists them", () => {
    const [told, ...others] = tellOf(11);
    expect(others).toEqual([]);
    expect(told?.id).toBe("stale-sources-many");
    expect(told?.what).toContain("11 of 15 current records");
    expect(told?.remedy).toContain("npm run report");
  });
});
