import { describe, expect, it } from "vitest";
import { toAwardStatistics } from "#src/collections/award-editions/statistics.ts";
import { groupByWinner, toAwardEdition, type AwardContext } from "#src/collections/award-editions/model.ts";
import { toAwardTexts } from "#src/collections/award-editions/json-ld.ts";
import { awardEditionSchema } from "#src/collections/award-editions/schema.ts";
import { awardSchema } from "#src/collections/awards/schema.ts";
import { territorySchema } from "#src/collections/territory/schema.ts";

const unit = (id: string, name: string) =>
  territorySchema().parse({
    id,
    name,
    slug: `u-${id}`,
    level: id.length === 4 ? "county" : "municipality",
    type: id.length === 4 ? "county" : "rural",
  });
const oar = awardSchema().parse({
  id: "oar",
  name: { pl: "Złote Wiosło" },
  categories: [{ id: "work", name: { pl: "Praca" } }],
});
const context: AwardContext = {
  awards: new Map([["oar", oar]]),
  territory: new Map(
    [unit("0401", "powiat leśny"), unit("0402", "powiat polny"), unit("0402022", "Zagaje")].map((one) => [
      one.id,
      one,
    ]),
  ),
  legalForms: new Map(),
  entities: new Map([["harbour", { name: "Harbour", href: "/podmioty/harbour/" }]]),
  places: new Map([["harbour", { municipality: "0401011", form: "cooperative" }]]),
  practices: new Map([["kitchen", { name: "Kitchen", href: "/dobre-praktyki/kitchen/" }]]),
  forums: new Map([["forum-02", { name: "2. Forum", href: "/forum/f/forum-02/" }]]),
  governments: new Map([["0402022", { name: "Gmina Zagaje", href: "/gminy/zagaje/" }]]),
};
const source = { url: "https://example.org", title: "Source", accessedOn: "2026-01-01" };
const edition = (year: number, given: object[], more: object = {}) =>
  toAwardEdition(
    `oar-${year}`,
    { name: `Złote Wiosło (${year})`, href: `/nagrody/oar/#rok-${year}` },
    awardEditionSchema().parse({
      award: "oar",
      year,
      summary: "An example edition that exists only to be read by a test.",
      given,
      sources: [source],
      verifiedOn: "2026-01-01",
      ...more,
    }),
    context,
  );

describe("an award", () => {
  const won = edition(
    2025,
    [
      {
        category: "work",
        laureates: [
          { entity: "harbour", for: "sailing", practice: "kitchen" },
          { government: "0402022", place: 2 },
        ],
      },
      { laureates: [{ name: "Klub", seat: "0402" }, { name: "Koło" }] },
    ],
    { forumEdition: "forum-02", applications: 9 },
  );

  it("has a name, an address and a link to the forum where it was given", () => {
    expect(won).toMatchObject({ name: "Złote Wiosło (2025)", href: "/nagrody/oar/#rok-2025" });
    expect(won.forum?.href).toBe("/forum/f/forum-02/");
    expect(won.given.map(({ category }) => category?.name.pl)).toEqual(["Praca", undefined]);
  });

  it("links laureates to their pages, and takes their county from the seat, the entity or the government", () => {
    const laureates = won.given.flatMap((group) => group.laureates);
    expect(laureates.map(({ party }) => party.href)).toEqual([
      "/podmioty/harbour/",
      "/gminy/zagaje/",
      undefined,
      undefined,
    ]);
    expect(laureates.map(({ county }) => county?.name)).toEqual([
      "powiat leśny",
      "powiat polny",
      "powiat polny",
      undefined,
    ]);
  });

  it("is grouped by the entity and by the practice that received it", () => {
    const older = edition(2019, [{ laureates: [{ entity: "harbour" }] }]);
    const byEntity = groupByWinner([won, older], "entityId");
    expect(byEntity.get("harbour")?.map((one) => one.edition.year)).toEqual([2025, 2019]);
    expect(groupByWinner([won, older], "practiceId").get("kitchen")).toHaveLength(1);
    expect(toAwardTexts(byEntity.get("harbour") ?? [])).toEqual([
      "Złote Wiosło, Praca, 2025",
      "Złote Wiosło, 2019",
    ]);
  });

  it("is counted by county only when there are several to compare, with laureates without a county apart", () => {
    const compare = new Intl.Collator("pl").compare;
    expect(toAwardStatistics([won], compare)).toEqual({
      counties: undefined,
      withoutCounty: 1,
      applications: undefined,
    });
    const years = [2025, 2023, 2024].map((year) => edition(year, [], { applications: year - 2000 }));
    const { applications } = toAwardStatistics(years, compare);
    expect(applications?.bars.map(({ label, value }) => [label, value])).toEqual([
      ["2023", 23],
      ["2024", 24],
      ["2025", 25],
    ]);
  });
});
