import { describe, expect, it } from "vitest";
import { MomentError, readNow } from "#src/core/time/read-now.ts";

describe("the moment of commands and builds", () => {
  it("is the one that SOURCE_DATE_EPOCH says in seconds", () => {
    expect(readNow("1764547200").toISOString()).toBe("2025-12-01T00:00:00.000Z");
  });

  it("is now when nothing is said", () => {
    expect(Math.abs(readNow("").getTime() - Date.now())).toBeLessThan(60_000);
  });

  it.each(["tomorrow", "-1", "1.5", "1e9", "2026-11-30", "253402300800"])("cannot be %s", (written) => {
    expect(() => readNow(written)).toThrow(MomentError);
  });
});
