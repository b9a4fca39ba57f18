import { describe, expect, it } from "vitest";
import { toEvidence, toFreshness, toUpdate } from "#src/collections/entities/evidence.ts";
import { formatAlternatives, formatEvidence } from "#src/collections/entities/format.ts";
import type { EntityFile } from "#src/collections/entities/schema.ts";
import { listUnproven } from "#src/collections/entities/unproven.ts";

type Source = EntityFile["sources"][number];

const source = (publishedOn?: string, covers?: Source["covers"], accessedOn = "2026-01-10"): Source => ({
  url: "https://example.org/",
  title: "A source",
  accessedOn,
  ...(publishedOn && { publishedOn }),
  ...(covers && { covers }),
});

const evidenceOf = (sources: Source[], verified: Partial<EntityFile> = {}) =>
  toEvidence({ sources, ...verified });
const website = { verifiedOn: "2026-11-30", verifiedBy: "website" } as const;

describe("the evidence of an entry", () => {
  it("is as old as the newest source of its least fresh block", () => {
    expect(evidenceOf([source("2016"), source("2019-05")]).asOf).toBe("2019-05-01");
    expect(evidenceOf([source("2016"), source("2024", ["contact"])]).asOf).toBe("2016-01-01");
    expect(evidenceOf([source("2020", ["services"]), source("2024", ["contact"])]).asOf).toBe("2020-01-01");
  });

  it("gives each block the years of its own sources and of those of the whole entry", () => {
    const { blocks } = evidenceOf([
      source("2016"),
      source("2024", ["contact"]),
      source(undefined, ["services"]),
    ]);
    expect(blocks.contact).toMatchObject({ count: 2, years: { from: 2016, to: 2024 } });
    expect(blocks.services).toMatchObject({ count: 2, undated: 1, newest: "2016" });
    expect(evidenceOf([source("2020", ["services"])]).blocks.contact).toBeUndefined();
  });

  it("takes a verification only with the way in which it was made", () => {
    expect(evidenceOf([source("2019")], website).asOf).toBe("2026-11-30");
    expect(evidenceOf([source("2019")], { verifiedOn: "2026-11-30" })).toMatchObject({
      verification: undefined,
      asOf: "2019-01-01",
    });
  });

  it("is of unknown age where no source says its date, neither fresh nor stale", () => {
    expect(toFreshness(evidenceOf([source()]), "2026-11-30", 365)).toBe("undated");
    expect(toFreshness(evidenceOf([source("2026")]), "2026-11-30", 365)).toBe("fresh");
    expect(toFreshness(evidenceOf([source("2025")]), "2026-11-30", 365)).toBe("stale");
    expect(toFreshness(evidenceOf([source()], website), "2026-11-30", 365)).toBe("fresh");
  });

  it("was last worked on when it was verified or a source was read", () => {
    expect(toUpdate(evidenceOf([source(), source("2019", undefined, "2026-03-01")]))).toBe("2026-03-01");
    expect(toUpdate(evidenceOf([source()], website))).toBe("2026-11-30");
  });
});

describe("the words for evidence", () => {
  it.each([
    [[source("2019")], {}, "Według źródła z 2019 roku"],
    [[source("2019"), source("2019-03")], {}, "Według źródeł z 2019 roku"],
    [[source("2016"), source("2019-05-12")], {}, "Według źródeł z lat 2016–2019"],
    [[source("2016"), source()], {}, "Według źródeł z 2016 roku i bez daty publikacji"],
    [[source("2016"), source("2019"), source()], {}, "Według źródeł z lat 2016–2019 i bez daty publikacji"],
    [[source()], {}, "Według źródła bez daty publikacji, odczytanego 10 stycznia 2026"],
    [[source(), source()], {}, "Według źródeł bez daty publikacji, odczytanych 10 stycznia 2026"],
    [[source("2019")], website, "Sprawdzono 30 listopada 2026 na stronie organizacji"],
    [
      [source()],
      { ...website, verifiedBy: "register" },
      "Sprawdzono 30 listopada 2026 w rejestrze urzędowym",
    ],
    [
      [source()],
      { ...website, verifiedBy: "organisation" },
      "Sprawdzono 30 listopada 2026 u samej organizacji",
    ],
    [[source()], { ...website, verifiedBy: "visit" }, "Sprawdzono 30 listopada 2026 na miejscu"],
    [[source("2026-12-01")], website, "Według źródła z 2026 roku"],
  ] as const)("%#: %o %o", (sources, verified, words) => {
    expect(formatEvidence(evidenceOf([...sources], verified), "pl")).toBe(words);
  });

  it("are there in English", () => {
    expect(formatEvidence(evidenceOf([source("2016"), source("2019")]), "en")).toBe(
      "According to sources of 2016–2019",
    );
  });

  it("say what other sources give, with their dates", () => {
    const alternatives = [
      { field: "address" as const, value: "Żalinowo 7", source: source("2019") },
      { field: "founded" as const, value: "2008", source: source() },
    ];
    expect(formatAlternatives(alternatives, "pl")).toBe(
      "Adres: Żalinowo 7 (2019); Data założenia: 2008 (data publikacji nieznana)",
    );
    expect(formatAlternatives([], "pl")).toBeUndefined();
  });
});

describe("facts without a source", () => {
  it("are blocks with facts that no source covers", () => {
    const file: Partial<EntityFile> = { website: "https://example.org/", founded: "2010" };
    expect(listUnproven({ ...file, sources: [source()] })).toEqual([]);
    expect(listUnproven({ ...file, sources: [source("2019", ["profile"])] })).toEqual(["contact"]);
  });
});
