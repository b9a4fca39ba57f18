import { describe, expect, it } from "vitest";
import {
  explainEligibility,
  INFORMAL_GROUP,
  summarize,
  type Applicant,
  type Eligibility,
} from "#src/collections/calls/eligibility.ts";

const anybody: Eligibility = { applicants: [], statuses: [], territory: [], area: [] };
const judge = (call: Partial<Eligibility>, applicant: Applicant, on = "2026-11-23") =>
  explainEligibility({ ...anybody, ...call }, applicant, on).map(
    ({ aspect, verdict }) => `${aspect} ${verdict}`,
  );

describe("eligibility for a call", () => {
  it("is open to everyone when the call sets no conditions", () => {
    expect(judge({}, {})).toEqual([]);
    expect(summarize([])).toBe("fits");
  });

  it("depends on the legal form, or on being an informal group", () => {
    const call = { applicants: ["kgw", INFORMAL_GROUP] };
    expect(judge(call, { form: "kgw" })).toEqual(["form fits"]);
    expect(judge(call, { form: INFORMAL_GROUP })).toEqual(["form fits"]);
    expect(judge(call, { form: "fundacja" })).toEqual(["form no"]);
    expect(judge(call, {})).toEqual(["form unknown"]);
  });

  it("requires one of the listed statuses", () => {
    const call = { statuses: ["opp", "ps"] };
    expect(judge(call, { statuses: ["ps"] })).toEqual(["status fits"]);
    expect(judge(call, { statuses: [] })).toEqual(["status no"]);
    expect(judge(call, {})).toEqual(["status unknown"]);
  });

  it("takes into account which places lie in which", () => {
    const county = { territory: ["0416"] };
    expect(judge(county, { place: "0416012" })).toEqual(["territory fits"]);
    expect(judge(county, { place: "0463011" })).toEqual(["territory no"]);
    expect(judge({ territory: ["04"] }, { place: "0416012" })).toEqual(["territory fits"]);
    const municipality = { territory: ["0416012"] };
    expect(judge(municipality, { place: "0416" })).toEqual(["territory unknown"]);
    expect(judge(municipality, { place: "0416063" })).toEqual(["territory no"]);
  });

  it("treats a municipality as the same after it became a town", () => {
    expect(judge({ territory: ["0414082"] }, { place: "0414083" })).toEqual(["territory fits"]);
  });

  it("does not exclude an organisation that works outside the area of the task, because the office decides", () => {
    expect(judge({ area: ["0463011"] }, { place: "0463011" })).toEqual(["area fits"]);
    expect(judge({ area: ["0463011"] }, { place: "0416012" })).toEqual(["area unknown"]);
  });

  it("includes an income equal to the limit", () => {
    const call = { maxYearlyIncome: 30_000 };
    expect(judge(call, { income: 30_000 })).toEqual(["income fits"]);
    expect(judge(call, { income: 30_000.01 })).toEqual(["income no"]);
    expect(judge(call, {})).toEqual(["income unknown"]);
  });

  it("does not depend on age and income for an informal group", () => {
    const call = { applicants: [INFORMAL_GROUP], maxAgeMonths: 60, minAgeMonths: 1, maxYearlyIncome: 1 };
    expect(judge(call, { form: INFORMAL_GROUP })).toEqual(["form fits"]);
  });
});

describe("the age of an organisation", () => {
  const young = { maxAgeMonths: 60 };

  it("is counted to the day, and the last day of 60 months is still within them", () => {
    expect(judge(young, { founded: "2021-11-23" })).toEqual(["maxAge fits"]);
    expect(judge(young, { founded: "2021-11-22" })).toEqual(["maxAge no"]);
  });

  it("is unknown when the founding year alone does not decide", () => {
    expect(judge(young, { founded: "2021" })).toEqual(["maxAge unknown"]);
    expect(judge(young, { founded: "2021-11" })).toEqual(["maxAge unknown"]);
    expect(judge(young, { founded: "2022" })).toEqual(["maxAge fits"]);
    expect(judge(young, { founded: "2020" })).toEqual(["maxAge no"]);
  });

  it("must reach the minimum, where there is one", () => {
    const old = { minAgeMonths: 24 };
    expect(judge(old, { founded: "2024-11-23" })).toEqual(["minAge fits"]);
    expect(judge(old, { founded: "2024-11-24" })).toEqual(["minAge no"]);
    expect(judge(old, { founded: "2024" })).toEqual(["minAge unknown"]);
    expect(judge(old, { founded: "2023" })).toEqual(["minAge fits"]);
  });

  it("founded on 29 February is one year on 1 March", () => {
    expect(judge({ minAgeMonths: 12 }, { founded: "2024-02-29" }, "2025-02-28")).toEqual(["minAge no"]);
    expect(judge({ minAgeMonths: 12 }, { founded: "2024-02-29" }, "2025-03-01")).toEqual(["minAge fits"]);
  });
});

describe("all conditions together", () => {
  it("fail when one fails, and are otherwise unknown when one is unknown", () => {
    const call = { ...anybody, applicants: ["kgw"], territory: ["0416"], maxAgeMonths: 60 };
    const verdictOf = (applicant: Applicant) => summarize(explainEligibility(call, applicant, "2026-11-23"));
    expect(verdictOf({ form: "kgw", place: "0416", founded: "2024" })).toBe("fits");
    expect(verdictOf({ form: "kgw", place: "0416" })).toBe("unknown");
    expect(verdictOf({ form: "fundacja", place: "0416" })).toBe("no");
  });
});
