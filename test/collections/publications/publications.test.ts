import { describe, expect, it } from "vitest";
import { isIsbn } from "#src/collections/publications/isbn.ts";
import { toCreativeWork } from "#src/collections/publications/json-ld.ts";
import { comparePublications, toPublication } from "#src/collections/publications/model.ts";
import { publicationSchema } from "#src/collections/publications/schema.ts";
import { exampleContext } from "#test/support/example-entity.ts";
import { examplePortal } from "#test/support/example-edition.ts";

const source = { url: "https://example.org/", title: "A source", accessedOn: "2026-01-10" };

const write = (more: object) =>
  publicationSchema().parse({
    title: "A report",
    kind: "report",
    publisher: { name: "A publisher" },
    summary: "A report that exists only to be read by the tests of publications.",
    url: "https://example.org/report",
    sources: [source],
    verifiedOn: "2026-01-15",
    ...more,
  });

const context = {
  ...exampleContext,
  entities: new Map([
    ["one", { name: "One", href: "/podmioty/one/" }],
    ["two", { name: "Two", href: "/podmioty/two/" }],
  ]),
  programmes: new Map([["p-2021", { name: "Programme 2021", href: "/programy/p-2021/" }]]),
  fileSizes: new Map([["/pliki/report.pdf", 2048]]),
};
const model = (more: object = {}) => toPublication("report", "/publikacje/report/", write(more), context);

describe("an ISBN", () => {
  it.each(["978-83-939347-0-6", "9788393934706", "83-01-00000-7", "0-8044-2957-X"])(
    "is accepted with a correct check digit: %s",
    (isbn) => {
      expect(isIsbn(isbn)).toBe(true);
    },
  );

  it.each(["978-83-939347-0-7", "979-83", "977-83-939347-0-6", "0-8044-2957-1", "abc", ""])(
    "is rejected with a mistake: %s",
    (isbn) => {
      expect(isIsbn(isbn)).toBe(false);
    },
  );
});

describe("a publication", () => {
  it("has the type and size of its own file", () => {
    const { type, size } = model({ url: "/pliki/report.pdf", addressKind: "document" });
    expect([type, size]).toEqual(["PDF", 2048]);
  });

  it("has no file type when it is only printed", () => {
    expect(model({ format: "print" }).type).toBeUndefined();
  });

  it("does not repeat its publisher as an author, nor either of them as a subject", () => {
    const { authors, entities } = model({
      publisher: { entity: "one" },
      authors: [{ entity: "one" }],
      entities: ["one", "two"],
    });
    expect(authors).toEqual([]);
    expect(entities.map(({ name }) => name)).toEqual(["Two"]);
  });

  it("names the cooperation programme that it evaluates", () => {
    expect(model({ kind: "evaluation", evaluates: "p-2021" }).evaluates?.href).toBe("/programy/p-2021/");
  });

  it("is sorted before older ones, and before those without a date", () => {
    const dates = ["2019", undefined, "2022-04-20", "2022"];
    const sorted = dates
      .map((publishedOn) => model({ publishedOn }))
      .toSorted(comparePublications((a, b) => a.localeCompare(b)));
    expect(sorted.map(({ publishedOn }) => publishedOn)).toEqual(["2022-04-20", "2022", "2019", undefined]);
  });

  it("is published as schema.org Book with its ISBN, or as Report with its document", () => {
    expect(
      toCreativeWork(model({ kind: "book", isbn: "978-83-939347-0-6", pages: 90 }), examplePortal),
    ).toMatchObject({
      "@type": "Book",
      isbn: "978-83-939347-0-6",
      numberOfPages: 90,
      sameAs: "https://example.org/report",
    });
    const report = toCreativeWork(
      model({ url: "/pliki/report.pdf", addressKind: "document" }),
      examplePortal,
    );
    expect(report).toMatchObject({
      "@type": "Report",
      encoding: { contentUrl: `${examplePortal.siteUrl}pliki/report.pdf`, contentSize: "2048 B" },
    });
  });
});
