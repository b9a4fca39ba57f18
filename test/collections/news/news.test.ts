import { describe, expect, it } from "vitest";
import { compareNews, toNews } from "#src/collections/news/model.ts";
import { toNewsletter } from "#src/collections/newsletters/model.ts";
import type { Vocabularies } from "#src/collections/vocabularies.ts";
import type { NewsFile } from "#src/collections/news/schema.ts";
import { newsletterSchema } from "#src/collections/newsletters/schema.ts";

const file: NewsFile = {
  title: "Nabór",
  summary: "Nabór.",
  publishedOn: "2026-03-20",
  area: [],
  entities: [],
  related: [
    { collection: "calls", id: "one" },
    { collection: "calls", id: "gone" },
  ],
  sources: [],
  verifiedOn: "2026-03-20",
};
const links = ({ collection, id }: { collection: string; id: string }) =>
  `${collection}/${id}` === "calls/one" ? { name: "Nabór nr 1", href: "/nabory/one/" } : undefined;
const make = (now: string, part: Partial<NewsFile> = {}, id = "nabor") =>
  toNews(
    id,
    `/aktualnosci/${id}/`,
    { ...file, ...part },
    {
      vocabularies: { territory: new Map() } as unknown as Vocabularies,
      entities: new Map(),
      today: now.slice(0, 10),
      openingPlace: { country: "pl" },
      links,
      now,
      timeZone: "Europe/Warsaw",
    },
  );

describe("news", () => {
  it("expires at the local midnight after its last day, also when clocks go forward", () => {
    const expiresOn = "2026-03-29";
    expect(make("2026-03-29T21:59:59Z", { expiresOn }).isCurrent).toBe(true);
    expect(make("2026-03-29T22:00:00Z", { expiresOn }).isCurrent).toBe(false);
    expect(make("2026-03-20T00:00:00Z", { expiresOn }).expiresAt).toBe("2026-03-30T00:00:00+02:00");
  });

  it("without a last day never expires", () => {
    expect(make("2036-01-01T00:00:00Z")).toMatchObject({ isCurrent: true, expiresAt: undefined });
  });

  it("links only to entries that have a page", () => {
    expect(make("2026-03-20T00:00:00Z").related).toEqual([{ name: "Nabór nr 1", href: "/nabory/one/" }]);
  });

  it("is listed with the most recently published first", () => {
    const at = (publishedOn: string, id: string) => make("2026-03-20T00:00:00Z", { publishedOn }, id);
    const news = [at("2025-01-01", "b"), at("2026-01-01", "c"), at("2025-01-01", "a")];
    expect(news.toSorted(compareNews).map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });
});

describe("a newsletter", () => {
  const written = newsletterSchema().parse({
    subject: "Wiosna w portalu",
    number: 3,
    publishedOn: "2026-03-20",
    sections: [
      {
        title: "Nabory",
        items: [{ entry: "calls/one", note: "Do piątku." }, { entry: "calls/gone" }],
      },
      { title: "Nieobecne", items: [{ entry: "calls/gone" }] },
      { title: "W sieci", items: [{ url: "https://example.org/", title: "Przykład" }] },
    ],
    file: { url: "/pliki/biuletyn/3.pdf" },
  });
  const fileSizes = new Map([["/pliki/biuletyn/3.pdf", 1200]]);
  const newsletter = toNewsletter("nr-3", "/biuletyn/nr-3/", written, {
    entities: new Map(),
    links,
    fileSizes,
  });

  it("leaves out items whose page no longer exists, and sections left empty", () => {
    expect(newsletter.sections).toEqual([
      { title: "Nabory", items: [{ name: "Nabór nr 1", href: "/nabory/one/", note: "Do piątku." }] },
      { title: "W sieci", items: [{ name: "Przykład", href: "https://example.org/", note: undefined }] },
    ]);
  });

  it("knows the type and size of its file", () => {
    expect(newsletter.file).toEqual({ url: "/pliki/biuletyn/3.pdf", type: "PDF", size: 1200 });
  });

  it.each([
    {},
    { entry: "calls/one", url: "https://example.org/", title: "Oba" },
    { url: "https://example.org/" },
  ])("rejects an item with no target, with two, or without a title: %j", (item) => {
    const sections = [{ title: "Nowe", items: [item] }];
    const record = { subject: "Wiosna", number: 1, publishedOn: "2026-03-20", sections };
    expect(newsletterSchema().safeParse(record).success).toBe(false);
  });
});
