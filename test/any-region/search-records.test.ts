import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { SearchRecord } from "#src/search/records.ts";
import { getSite } from "#test/sites/site.ts";

it("every page that the search finds says in results what it is and what it is about", async () => {
  const { folder } = await getSite("content");
  const records = join(folder, "pagefind/records");
  const pages = readdirSync(records).flatMap(
    (file) => JSON.parse(readFileSync(join(records, file), "utf8")) as SearchRecord[],
  );
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.flatMap(([url, , kind, , summary]) => (kind && summary ? [] : [url]))).toEqual([]);
});
