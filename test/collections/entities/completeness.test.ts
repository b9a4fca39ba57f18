import { describe, expect, it } from "vitest";
import { scoreParts, toScore } from "#src/collections/entities/completeness.ts";
import { exampleFile } from "#test/support/example-entity.ts";

const day = { today: "2026-11-30", staleAfterDays: 365 };
const term = (id: string) => ({ collection: "services" as const, id });

const complete = {
  ...exampleFile,
  identifiers: { krs: "0000030897", other: [] },
  contacts: [{ phone: "52 600 00 01", email: "biuro@example.org" }],
  website: "https://example.org/",
  address: { ...exampleFile.address!, street: "ul. Polna 1" },
  point: { lat: 53, lon: 18.6 },
  openingHours: "Mo-Fr 08:00-16:00",
  services: [{ service: term("catering") }],
  targetGroups: [{ collection: "target-groups" as const, id: "seniorzy" }],
  accessibility: { features: [] },
  founded: "2010",
};
const body = "A text that tells more than its summary. ".repeat(10);

describe("the score of an entry", () => {
  it("is a hundred when nothing is missing, and the weights of its parts add up to that", () => {
    const score = toScore({ file: complete, body }, day);
    expect(score).toMatchObject({ total: 100, missing: [], asks: [], gain: 0 });
    expect(score.parts.map(({ part }) => part)).toEqual(scoreParts);
    expect(score.parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it("of an empty entry is nothing, and a call cannot bring numbers, a point or a text", () => {
    const { total, missing, asks, gain } = toScore({ file: {}, body: "" }, day);
    expect(total).toBe(0);
    expect(missing.filter((name) => !asks.includes(name))).toEqual(["number", "point", "body", "spheres"]);
    expect(gain).toBe(78);
  });

  it("names what is missing, and what one telephone call would bring", () => {
    const score = toScore({ file: { ...complete, contacts: [], point: undefined }, body }, day);
    expect(score).toMatchObject({
      total: 78,
      missing: ["phone", "email", "point"],
      asks: ["phone", "email"],
      gain: 18,
    });
  });

  it("gives points for the age of the facts by how they are known", () => {
    const pointsOf = (changes: object) =>
      toScore({ file: { ...complete, verifiedOn: undefined, ...changes }, body }, day).parts.at(-1)?.points;
    const [source] = exampleFile.sources;
    const published = (publishedOn?: string) => ({
      sources: [{ ...source!, ...(publishedOn && { publishedOn }) }],
    });
    expect(pointsOf({ verifiedOn: "2026-11-30" })).toBe(15);
    expect(pointsOf(published("2026-08"))).toBe(10);
    expect(pointsOf(published("2024-06"))).toBe(5);
    expect(pointsOf(published("2016"))).toBe(0);
    expect(pointsOf(published())).toBe(0);
  });

  it("does not ask for a place that is hidden on purpose", () => {
    const hidden = { ...complete, point: undefined, address: exampleFile.address, maskExactLocation: true };
    expect(toScore({ file: hidden, body }, day).total).toBe(100);
  });
});
