import { describe, expect, it } from "vitest";
import { getPages, isFrame, readJsonLd } from "#test/sites/site.ts";
import { createRecordFinder, type JsonLdRecord } from "./json-ld-records.ts";

const names = ["content", "region"] as const;
const sites = await Promise.all(
  names.map(async (name) => ({ name, pages: (await getPages(name)).filter((page) => !isFrame(page)) })),
);

/** Every value of a record and of the records nested in it. */
const valuesOf = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesOf) : [value];

/** A record and all records nested in it. */
const recordsOf = (value: unknown): JsonLdRecord[] =>
  typeof value === "object" && value !== null
    ? [value as JsonLdRecord, ...Object.values(value).flatMap(recordsOf)]
    : [];

describe.each(sites)("JSON-LD of the site “$name”", ({ pages }) => {
  const recordOf = createRecordFinder(pages);
  const listed = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex'));
  const under = (start: RegExp) => listed.map(({ path }) => path).filter((path) => start.test(path));

  it("declares schema.org as its context on every page and has no empty values", () => {
    for (const page of pages) {
      for (const record of readJsonLd(page)) {
        expect(record["@context"], page.path).toBe("https://schema.org");
        expect(
          valuesOf(record).filter((value) => value === "" || value === null),
          page.path,
        ).toEqual([]);
      }
    }
  });

  it("describes an entity as an organisation with its name, page address and identifiers named as in org-id.guide", () => {
    const entities = under(/^\/podmioty\/[a-z][a-z0-9-]+\/$/);
    expect(entities.length).toBeGreaterThan(0);
    for (const path of entities) {
      const record = recordOf(path, /^(NGO|Cooperative|Organization)$/);
      expect(record["name"], path).toBeTypeOf("string");
      expect(record["@id"], path).toMatch(new RegExp(`${path}$`));
      for (const { propertyID, value } of (record["identifier"] ?? []) as {
        propertyID: string;
        value: string;
      }[])
        expect([propertyID, value], path).toEqual([
          expect.stringMatching(/^PL-(KRS|REGON)$/),
          expect.stringMatching(/^(\d{9}|\d{10}|\d{14})$/),
        ]);
      expect(record, path).not.toHaveProperty("nonprofitStatus");
    }
  });

  it("describes an edition as an event of its series with ISO dates in chronological order", () => {
    const editions = pages.filter(
      (page) => /^\/forum\/[^/]+\/[^/]+\/$/.test(page.path) && readJsonLd(page)[0]?.["@type"] === "Event",
    );
    expect(editions.length).toBeGreaterThan(0);
    for (const { path } of editions) {
      const record = recordOf(path, /^Event$/);
      expect(record["startDate"], path).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(String(record["endDate"]) >= String(record["startDate"]), path).toBe(true);
      const series = record["superEvent"] as JsonLdRecord;
      expect(series["@type"]).toBe("EventSeries");
      expect(under(/^\/forum\/[^/]+\/$/).some((one) => String(series["url"]).endsWith(one))).toBe(true);
    }
  });

  it("has no event without a place with an address, or an address on the internet", () => {
    for (const page of pages)
      for (const event of readJsonLd(page).flatMap(recordsOf))
        if (event["@type"] === "Event")
          for (const place of [event["location"] ?? {}].flat() as JsonLdRecord[])
            expect(Boolean(place["address"] ?? place["url"]), page.path).toBe(true);
  });

  it("describes a good practice as an article about the organisations behind it", () => {
    for (const path of under(/^\/dobre-praktyki\/[^/]+\/$/)) {
      const record = recordOf(path, /^Article$/);
      expect(record["headline"], path).toBeTypeOf("string");
      expect(record["about"], path).not.toEqual([]);
    }
  });

  it("lists the breadcrumbs of every page below the start page", () => {
    for (const { path } of pages.filter((page) => page.path !== "/")) {
      const items = recordOf(path, /^BreadcrumbList$/)["itemListElement"] as {
        position: number;
        item: string;
      }[];
      expect(items.map((item) => item.position)).toEqual(items.map((_, index) => index + 1));
      expect(items.at(-1)?.item, path).toMatch(new RegExp(`${path}$`));
    }
    expect(recordOf("/", /^WebSite$/)["name"]).toBeTypeOf("string");
  });
});
