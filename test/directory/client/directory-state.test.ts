import { describe, expect, it } from "vitest";
import { formatDirectoryState, parseDirectoryState, toOrder } from "#src/directory/client/directory-state.ts";

describe("the state of the directory", () => {
  it.each([
    "",
    "?q=żółw",
    "?service=catering&county=0463&county=0414&near=0414093&radius=20",
    "?near=device&sort=name&view=table",
  ])("is written to the address and read back: %s", (query) => {
    const state = parseDirectoryState(query);
    expect(parseDirectoryState(formatDirectoryState(state))).toEqual(state);
    expect([...new URLSearchParams(formatDirectoryState(state))].toSorted()).toEqual(
      [...new URLSearchParams(query)].toSorted(),
    );
  });

  it("leaves out unknown parameters", () => {
    const state = parseDirectoryState("?radius=x&sort=price&view=cards&utm=1&county=");
    expect(formatDirectoryState(state)).toBe("");
  });

  it("has no radius without a place, and no words made only of spaces", () => {
    expect(formatDirectoryState(parseDirectoryState("?radius=20&q=%20"))).toBe("");
  });

  it("has the requested order, or a suitable one when that is not possible", () => {
    const order = (query: string, hasOrigin = false) => toOrder(parseDirectoryState(query), hasOrigin);
    expect(order("")).toBe("name");
    expect(order("?q=x")).toBe("relevance");
    expect(order("?q=x&near=1", true)).toBe("distance");
    expect(order("?q=x&near=1&sort=relevance", true)).toBe("relevance");
    expect(order("?sort=relevance")).toBe("name");
    expect(order("?sort=distance")).toBe("name");
    expect(order("?near=1&sort=freshness", true)).toBe("freshness");
  });
});
