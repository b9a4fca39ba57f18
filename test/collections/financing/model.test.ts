import { describe, expect, it } from "vitest";
import { formatInterest } from "#src/collections/financing/format.ts";
import { MOST_GROSZE, toSchedule } from "#src/collections/financing/loan.ts";
import { toFinancing, toOfferPeriod, toOfferState } from "#src/collections/financing/model.ts";
import { financingSchema } from "#src/collections/financing/schema.ts";
import { checkFiles, idsOf } from "#test/support/content-folder.ts";

const offered = (part: { from?: string; to?: string; ended?: boolean }) => ({ ended: false, ...part });

describe("the state of a product", () => {
  it.each([
    [{ to: "2016-11" }, "2016-11-30", "open"],
    [{ to: "2016-11" }, "2016-12-01", "ended"],
    [{ to: "2026" }, "2026-12-31", "open"],
    [{ to: "2026-11-22" }, "2026-11-23", "ended"],
    [{ from: "2026-12" }, "2026-11-30", "upcoming"],
    [{ from: "2026-12" }, "2026-12-01", "open"],
    [{ from: "2012", ended: true }, "2012-06-01", "ended"],
    [{}, "2026-11-23", "open"],
  ] as const)("%j on %s is %s", (period, today, state) => {
    expect(toOfferState(offered(period), today)).toBe(state);
  });

  it("lasts until the midnight after the last day of a month or year", () => {
    const { opensAt, closesAt } = toOfferPeriod(offered({ from: "2024", to: "2024-02" }), "Europe/Warsaw");
    expect(Date.parse(opensAt ?? "")).toBe(Date.parse("2024-01-01T00:00:00+01:00"));
    expect(Date.parse(closesAt ?? "")).toBe(Date.parse("2024-03-01T00:00:00+01:00"));
  });
});

describe("a product file", () => {
  const file = {
    title: "Pożyczka przykładowa",
    summary: "Przykładowa pożyczka, która służy wyłącznie do sprawdzania schematu.",
    kind: "loan",
    operator: { name: "Fundusz Przykładowy" },
    sources: [{ url: "https://example.org", title: "Oferta", accessedOn: "2026-01-10" }],
    verifiedOn: "2026-01-10",
  };
  const isValid = (part: object) => financingSchema().safeParse({ ...file, ...part }).success;

  it("may leave out every number, but is rejected with impossible ones", () => {
    expect(isValid({})).toBe(true);
    expect(isValid({ amount: { max: 10.5 } })).toBe(false);
    expect(isValid({ rate: { min: -1, max: 2 } })).toBe(false);
    expect(isValid({ rate: { min: 1, max: 101 } })).toBe(false);
    expect(isValid({ months: { max: 0 } })).toBe(false);
    expect(isValid({ kind: "gift" })).toBe(false);
  });

  const money = { rate: { min: 3, max: 7 }, months: { max: 60 } };

  it.each([
    [{ min: 0.88 }, "od 0,88% rocznie"],
    [{ min: 0.88, max: 2.83 }, "0,88%–2,83% rocznie"],
    [{ min: 4, max: 4, kind: "fixed" as const }, "4% rocznie, stałe"],
  ])("says its rate %j as %s", (rate, words) => {
    expect(isValid({ rate })).toBe(true);
    expect(formatInterest(rate, "pl")).toBe(words);
  });

  it("of more than can be computed has a schedule of the largest loan that can", () => {
    const read = financingSchema().parse({ ...file, ...money, amount: { max: 25_000_000 } });
    const vocabularies = { legalForms: new Map(), statuses: new Map(), territory: new Map() };
    const context = { vocabularies, entities: new Map(), today: "2026-11-23" };
    const { loan } = toFinancing("a", "/a/", read, context);
    expect(loan?.principal).toBe(MOST_GROSZE);
    expect(() => loan && toSchedule(loan)).not.toThrow();
  });

  it("with an example beyond that is refused by the check", () => {
    const example = { amount: 25_000_000, months: 60, rate: 5 };
    const text = `---\n${JSON.stringify({ ...file, ...money, example })}\n---\n\nOpis pożyczki.\n`;
    expect(idsOf(checkFiles({ "financing/a.md": text }))).toEqual(["loan-example-outside"]);
  });
});
