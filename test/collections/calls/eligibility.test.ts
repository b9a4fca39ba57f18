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

describe("who may apply", () => {
  it("is anybody, where the call asks for nothing", () => {
    expect(judge({}, {})).toEqual([]);
    expect(summarize([])).toBe("fits");
  });

  it("depends on the form, or on being a group without one", () => {
    const call = { applicants: ["kgw", INFORMAL_GROUP] };
    expect(judge(call, { form: "kgw" })).toEqual(["form fits"]);
    expect(judge(call, { form: INFORMAL_GROUP })).toEqual(["form fits"]);
    expect(judge(call, { form: "fundacja" })).toEqual(["form no"]);
    expect(judge(call, {})).toEqual(["form unknown"]);
  });

  it("asks for one of the statuses", () => {
    const call = { statuses: ["opp", "ps"] };
    expect(judge(call, { statuses: ["ps"] })).toEqual(["status fits"]);
    expect(judge(call, { statuses: [] })).toEqual(["status no"]);
    expect(judge(call, {})).toEqual(["status unknown"]);
  });

  it("knows which places lie in which", () => {
    const county = { territory: ["0416"] };
    expect(judge(county, { place: "0416012" })).toEqual(["territory fits"]);
    expect(judge(county, { place: "0463011" })).toEqual(["territory no"]);
    expect(judge({ territory: ["04"] }, { place: "0416012" })).toEqual(["territory fits"]);
    const municipality = { territory: ["0416012"] };
    expect(judge(municipality, { place: "0416" })).toEqual(["territory unknown"]);
    expect(judge(municipality, { place: "0416063" })).toEqual(["territory no"]);
  });

  it("takes a municipality for the same after it became a town", () => {
    expect(judge({ territory: ["0414082"] }, { place: "0414083" })).toEqual(["territory fits"]);
  });

  it("does not exclude an organisation that works elsewhere than the task: the office judges that", () => {
    expect(judge({ area: ["0463011"] }, { place: "0463011" })).toEqual(["area fits"]);
    expect(judge({ area: ["0463011"] }, { place: "0416012" })).toEqual(["area unknown"]);
  });

  it("compares the income, the limit included", () => {
    const call = { maxYearlyIncome: 30_000 };
    expect(judge(call, { income: 30_000 })).toEqual(["income fits"]);
    expect(judge(call, { income: 30_000.01 })).toEqual(["income no"]);
    expect(judge(call, {})).toEqual(["income unknown"]);
  });

  it("does not ask a group for its age and income", () => {
    const call = { applicants: [INFORMAL_GROUP], maxAgeMonths: 60, minAgeMonths: 1, maxYearlyIncome: 1 };
    expect(judge(call, { form: INFORMAL_GROUP })).toEqual(["form fits"]);
  });
});

describe("the age", () => {
  const young = { maxAgeMonths: 60 };

  it("is counted to the day: 60 months after 23 November 2021 are not yet over on that day", () => {
    expect(judge(young, { founded: "2021-11-23" })).toEqual(["maxAge fits"]);
    expect(judge(young, { founded: "2021-11-22" })).toEqual(["maxAge no"]);
  });

  it("is not known, where the year alone does not decide", () => {
    expect(judge(young, { founded: "2021" })).toEqual(["maxAge unknown"]);
    expect(judge(young, { founded: "2021-11" })).toEqual(["maxAge unknown"]);
    expect(judge(young, { founded: "2022" })).toEqual(["maxAge fits"]);
    expect(judge(young, { founded: "2020" })).toEqual(["maxAge no"]);
  });

  it("has to be reached, where it is the least", () => {
    const old = { minAgeMonths: 24 };
    expect(judge(old, { founded: "2024-11-23" })).toEqual(["minAge fits"]);
    expect(judge(old, { founded: "2024-11-24" })).toEqual(["minAge no"]);
    expect(judge(old, { founded: "2024" })).toEqual(["minAge unknown"]);
    expect(judge(old, { founded: "2023" })).toEqual(["minAge fits"]);
  });

  it("of one founded on 29 February is a year on 1 March", () => {
    expect(judge({ minAgeMonths: 12 }, { founded: "2024-02-29" }, "2025-02-28")).toEqual(["minAge no"]);
    expect(judge({ minAgeMonths: 12 }, { founded: "2024-02-29" }, "2025-03-01")).toEqual(["minAge fits"]);
  });
});

describe("all conditions together", () => {
  it("one that fails decides, then one that is not known", () => {
    const call = { ...anybody, applicants: ["kgw"], territory: ["0416"], maxAgeMonths: 60 };
    const verdictOf = (applicant: Applicant) => summarize(explainEligibility(call, applicant, "2026-11-23"));
    expect(verdictOf({ form: "kgw", place: "0416", founded: "2024" })).toBe("fits");
    expect(verdictOf({ form: "kgw", place: "0416" })).toBe("unknown");
    expect(verdictOf({ form: "fundacja", place: "0416" })).toBe("no");
  });
});
