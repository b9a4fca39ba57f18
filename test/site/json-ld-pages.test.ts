import { describe, expect, it } from "vitest";
import { createRecordFinder } from "#test/any-region/json-ld-records.ts";
import { getPages } from "#test/sites/site.ts";

const pages = await getPages("region");
const recordOf = createRecordFinder(pages);
const count = (start: RegExp) => pages.filter(({ path }) => start.test(path)).length;

describe("JSON-LD of the reference region", () => {
  it.each([
    ["fundacja-laka", "NGO"],
    ["spoldzielnia-przystan", "Cooperative"],
    ["wtz-polana", "Organization"],
  ])("has for %s the type %s", (id, type) => {
    expect(recordOf(`/podmioty/${id}/`, /^(NGO|Cooperative|Organization)$/)["@type"]).toBe(type);
  });

  it("exists for all editions and practices, and for the portal by name", () => {
    expect(count(/^\/forum\/[^/]+\/[^/]+\/$/)).toBe(8);
    expect(count(/^\/dobre-praktyki\/[^/]+\/$/)).toBe(2);
    expect(recordOf("/", /^WebSite$/)["name"]).toBe("Portal wzorcowy");
  });
});
