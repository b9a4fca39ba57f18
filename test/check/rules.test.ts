import { describe, expect, it } from "vitest";
import { listNearest } from "#src/core/text/nearest.ts";
import { checkFiles, entity, idsOf, status } from "#test/support/content-folder.ts";

const problemsOf = (...entities: Record<string, unknown>[]) =>
  checkFiles(
    Object.fromEntries(entities.map((fields, index) => [`entities/test-${index}.md`, entity(fields)])),
  );

const address = { town: "Jeziorno", municipality: "9861011" };

describe("two names", () => {
  const twins = (one: object, other: object) =>
    idsOf(problemsOf({ address, ...one }, { address, ...other })).includes("duplicate-name");

  it.each([
    ["Fundacja Żółty Żółw", "ZOLTY ZOLW – fundacja", true],
    ["Fundacja Światło", "Fundacja „Światło”", true],
    ["Stowarzyszenie Przyjaciół Jeziorna", "Stowarzyszenie Przyjaciol Jezioma", true],
    ["Klub Seniora nr 1", "Klub Seniora nr 2", false],
    ["Fundacja Nowa", "Fundacja Nora", false],
    ["Fundacja Las", "Fundacja Jezioro", false],
  ])("%s and %s are duplicates: %s", (one, other, expected) => {
    expect(twins({ name: one }, { name: other })).toBe(expected);
  });

  it("in different towns or with different register numbers are not duplicates", () => {
    const name = "Fundacja Światło";
    expect(twins({ name }, { name, address: { town: "Nowy Bór", municipality: "9801011" } })).toBe(false);
    expect(
      twins({ name, identifiers: { krs: "0009990011" } }, { name, identifiers: { krs: "0009990012" } }),
    ).toBe(false);
  });

  it("of a foundation and a workshop that share only a place name are not duplicates", () => {
    const unit = { legalForm: "therapy-workshop", operator: { name: "Somebody" } };
    expect(
      twins({ name: "Fundacja Jeziorno" }, { name: "Warsztat terapii zajęciowej Jeziorno", ...unit }),
    ).toBe(false);
  });
});

describe("identifiers", () => {
  it("are compared after normalisation", () => {
    const [problem] = problemsOf(
      { identifiers: { nip: "999-000-00-37" } },
      { name: "Another", identifiers: { nip: "PL 9990000037" } },
    );
    expect(problem).toMatchObject({ id: "duplicate-identifier", file: "entities/test-1.md" });
    expect(problem?.what).toContain("test-0");
  });
});

describe("references", () => {
  it("to an unknown id suggest the nearest existing ids", () => {
    const [problem] = problemsOf({ spheres: ["employmnet"] });
    expect(problem?.remedy).toContain("employment");
    expect(problem?.remedy).not.toContain("disability");
  });

  it("to an id unlike any other point to the vocabulary file", () => {
    const [problem] = problemsOf({ spheres: ["qqqqqqqqq"] });
    expect(problem?.remedy).toContain("vocabularies/spheres.yaml");
  });

  it("by a former territory code suggest the current one", () => {
    const [problem] = problemsOf({ address: { town: "Stara Polana", municipality: "9801022" } });
    expect(problem).toMatchObject({ id: "territory-code-outdated" });
    expect(problem?.remedy).toContain('"9801023"');
  });

  it("to an unreadable file are not reported", () => {
    const files = {
      "entities/a.md": "---\nname: A: B\n---\n",
      "entities/b.md": entity({ legalForm: "therapy-workshop", operator: { entity: "a" } }),
    };
    expect(idsOf(checkFiles(files))).toEqual(["yaml-syntax"]);
  });

  it("to an unreadable vocabulary are not reported", () => {
    expect(idsOf(checkFiles({ "vocabularies/spheres.yaml": "[" }))).toEqual(["yaml-syntax"]);
  });

  it("by part of a longer id suggest the whole id", () => {
    expect(listNearest("tilia", ["stowarzyszenie-tilia", "fundacja-arkadia"])).toEqual([
      "stowarzyszenie-tilia",
    ]);
    expect(listNearest("kgw-dzikow", ["kgw-dzikowo", "osp-lasin"])).toEqual(["kgw-dzikowo"]);
  });
});

describe("statuses and the life cycle", () => {
  it.each([
    ["in the year of founding", { founded: 2010, statuses: [status({ grantedOn: "2010-03" })] }, []],
    [
      "before founding",
      { founded: "2010-05", statuses: [status({ grantedOn: "2010-03" })] },
      ["status-outside-life"],
    ],
    ["lost after granting", { statuses: [status({ grantedOn: 2010, lostOn: "2010-03-01" })] }, []],
    [
      "lost before granting",
      { statuses: [status({ grantedOn: 2011, lostOn: 2010 })] },
      ["dates-out-of-order"],
    ],
    [
      "tax years of a public benefit body",
      { statuses: [status({ status: "public-benefit", taxYears: [2024] })] },
      [],
    ],
    ["tax years of a mark", { statuses: [status({ taxYears: [2024] })] }, ["tax-years-on-other-status"]],
    [
      "closed with date and successor",
      { lifeCycle: { state: "closed", since: 2020, successor: "example-harbour-cooperative" } },
      [],
    ],
    [
      "closed before founding",
      { founded: 2021, lifeCycle: { state: "closed", since: 2020 } },
      ["dates-out-of-order"],
    ],
    [
      "status of a closed body",
      { statuses: [status({ grantedOn: 2015 })], lifeCycle: { state: "closed", since: 2020 } },
      ["status-after-closing"],
    ],
    ["verified today", { verifiedOn: "2026-11-23" }, []],
    ["verified nobody knows how", { verifiedBy: undefined }, ["verification-incomplete"]],
    ["verified nobody knows when", { verifiedOn: undefined }, ["verification-incomplete"]],
    [
      "known from sources alone",
      {
        verifiedOn: undefined,
        verifiedBy: undefined,
        sources: [
          { url: "https://example.org/", title: "News", publishedOn: "2026-03", accessedOn: "2026-11-10" },
        ],
      },
      [],
    ],
    ["verified tomorrow", { verifiedOn: "2026-11-24" }, ["date-in-future"]],
  ])("%s", (_, fields, expected) => {
    expect(idsOf(problemsOf(fields))).toEqual(expected);
  });
});

describe("opening hours", () => {
  it.each([
    "Mo-Fr 08:00-16:00; PH off",
    "24/7",
    "Mo,We 10:00-18:00; Sa[1] 09:00-13:00",
    "Mo-Fr 08:00-12:00,13:00-16:00",
  ])("%s are accepted", (openingHours) => {
    expect(problemsOf({ openingHours })).toEqual([]);
  });

  it("in Polish words get a suggested correction", () => {
    const [problem] = problemsOf({ openingHours: "pon-pt 8:00-16:00" });
    expect(problem?.remedy).toContain("Mo-Fr 08:00-16:00");
  });
});

describe("points", () => {
  it("are reported when they are far from the municipality of the address", () => {
    expect(idsOf(problemsOf({ address, point: { lat: 53.79, lon: 20.5 } }))).toEqual([]);
    expect(idsOf(problemsOf({ address, point: { lat: 52.79, lon: 20.5 } }))).toEqual([
      "point-far-from-municipality",
    ]);
  });
});
