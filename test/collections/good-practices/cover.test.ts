import { describe, expect, it } from "vitest";
import { toCover } from "#src/collections/good-practices/cover.ts";

const coverOf = (...ids: string[]) => toCover(ids.map((id) => ({ id })));

describe("the illustration of a good practice without a photograph", () => {
  it("is that of the first of its spheres", () => {
    expect(coverOf("ekologia", "kultura-i-dziedzictwo")).toBe("nature");
    expect(coverOf("kultura-i-dziedzictwo", "ekologia")).toBe("culture");
  });

  it("passes over spheres that have none", () => {
    expect(coverOf("obronnosc", "osoby-w-wieku-emerytalnym")).toBe("seniors");
  });

  it("is the section's own where no sphere has one", () => {
    expect(coverOf("obronnosc")).toBe("good-practices");
    expect(coverOf()).toBe("good-practices");
  });
});
