import { afterEach, describe, expect, it } from "vitest";
import { DRAWN_ELSEWHERE, lazyPage, toFingerprint, withCacheKeys } from "#src/core/cache/cache-key.ts";
import { setShare } from "#src/core/cache/drawn-share.ts";
import { startVersions } from "#src/core/cache/versions.ts";

const long = "słowo ".repeat(60);

describe("a fingerprint", () => {
  it("of an SVG picture, which Astro gives as a component, is that of its data", () => {
    const toSvg = (src: string) =>
      Object.assign(() => "", { src, toJSON: () => ({ src, width: 1, height: 2 }) });
    const keys = ["/a.svg", "/a.svg", "/b.svg"].map((src) => toFingerprint({ logo: { src: toSvg(src) } }));
    expect(new Set(keys).size).toBe(2);
    expect(() => toFingerprint({ action: () => "" })).toThrow(TypeError);
  });

  it("is equal for equal values, however they were created", () => {
    const make = () => ({
      name: long,
      places: [{ id: 1 }, undefined],
      on: new Date(0),
      by: new Map([["a", { b: 1 }]]),
    });
    expect(toFingerprint(make())).toBe(toFingerprint(make()));
  });

  it.each([
    [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
    [["a", "b"], ["a,b"]],
    [{ a: "1" }, { a: 1 }],
    [[[1], 2], [[1, 2]]],
    [{ deep: { text: long } }, { deep: { text: `${long}.` } }],
    [new Map([["a", 1]]), new Map([["a", 2]])],
    [new Date(0), new Date(1)],
    [{ a: undefined }, { a: null }],
  ])("differs for %o and %o", (one, other) => expect(toFingerprint(one)).not.toBe(toFingerprint(other)));

  it("rejects values that are not plain data", () => {
    expect(() => toFingerprint({ draw: () => 1 })).toThrow(TypeError);
  });

  it("of a page changes with its props", () => {
    const [first, second] = withCacheKeys([
      { params: {}, props: { name: "a" } },
      { params: {}, props: { name: "b" } },
    ]);
    expect(first?.cacheKey).not.toBe(second?.cacheKey);
  });

  it("of a page is made of props that are made when they are asked for", () => {
    let made = 0;
    const page = lazyPage({ id: "a" }, () => ({ number: ++made }));
    expect([page.params, made]).toEqual([{ id: "a" }, 0]);
    expect([page.props, page.props]).toEqual([{ number: 1 }, { number: 1 }]);
    expect(withCacheKeys([page])).toEqual(withCacheKeys([{ params: { id: "a" }, props: { number: 1 } }]));
  });

  it("is not made in development, nor are props", () => {
    const stop = startVersions();
    const page = lazyPage({ id: "a" }, () => {
      throw new Error("not asked for");
    });
    expect(withCacheKeys([page])).toHaveLength(1);
    stop();
  });
});

describe("pages that several processes draw", () => {
  afterEach(() => {
    setShare(undefined);
  });
  const ids = Array.from({ length: 60 }, (_, number) => `organizacja-${number}`);
  const drawnBy = (number: number) => {
    setShare({ number, of: 3 });
    let made = 0;
    const keys = withCacheKeys(ids.map((id) => lazyPage({ id }, () => ({ id, number: ++made }))));
    const own = keys.filter(({ cacheKey }) => cacheKey !== DRAWN_ELSEWHERE);
    expect(made).toBe(own.length);
    expect(keys.map(({ params }) => params.id)).toEqual(ids);
    return own.map(({ params }) => params.id);
  };

  it("have one each, which alone makes their props", () => {
    const shares = [drawnBy(0), drawnBy(1), drawnBy(2)];
    expect(shares.flat().toSorted()).toEqual(ids.toSorted());
    for (const share of shares) expect(share.length).toBeGreaterThan(10);
  });
});
