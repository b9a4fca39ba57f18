import { hash } from "node:crypto";
import { isInShare } from "./drawn-share.ts";
import { findLatestVersion } from "./versions.ts";

const LONGEST_PLAIN = 200;
const known = new WeakMap<object, string>();

/**
 * A fingerprint of a plain value, equal for equal values. Objects shared by many models are read once. Throws a
 * TypeError for a value that is not data (a function other than a picture), because changes in it cannot be detected.
 */
export function toFingerprint(value: unknown): string {
  if (isPicture(value)) return toFingerprint(value.toJSON());
  if (typeof value === "function" || typeof value === "symbol")
    throw new TypeError("a fingerprint is of data, not of functions");
  if (value === undefined) return "undefined";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const kept = known.get(value);
  if (kept !== undefined) return kept;
  const text = describe(value);
  if (text.length <= LONGEST_PLAIN) return text;
  const fingerprint = hash("sha256", text, "base64url");
  known.set(value, fingerprint);
  return fingerprint;
}

/** Astro gives an SVG picture as a component, which says what it is a picture of. */
const isPicture = (value: unknown): value is { toJSON: () => unknown } =>
  typeof value === "function" && "src" in value && "toJSON" in value;

function describe(value: object): string {
  if (value instanceof Date) return `Date(${value.getTime()})`;
  if (value instanceof Map || value instanceof Set || Array.isArray(value))
    return `${value.constructor.name}[${[...value].map(toFingerprint).join()}]`;
  return `{${Object.entries(value)
    .map(([key, part]) => `${JSON.stringify(key)}:${toFingerprint(part)}`)
    .join()}}`;
}

/** The key of a page that another process draws. */
export const DRAWN_ELSEWHERE = "";

/**
 * Adds to each page the key under which it is kept between builds: the fingerprint of its props. A page with an
 * unchanged key is not drawn again, so a page must depend on its props only. Development draws pages anew.
 */
export const withCacheKeys = <P extends { params: unknown }>(
  pages: readonly P[],
): (P & { cacheKey?: string })[] =>
  pages.map((page) => {
    if (findLatestVersion() !== undefined) return page;
    if (isInShare(page.params)) return { ...page, cacheKey: toFingerprint(page) };
    return withoutReading(page, { cacheKey: DRAWN_ELSEWHERE });
  });

/** A page with something added, and props that are still to be made when they are asked for. */
const withoutReading = <P extends object, A extends object>(page: P, added: A): P & A =>
  Object.defineProperties(added, Object.getOwnPropertyDescriptors(page)) as P & A;

/** A page whose props are made when it is asked for them: development asks only for those of the page it shows. */
export function lazyPage<A, P>(params: A, makeProps: () => P): { params: A; props: P } {
  let made: { props: P } | undefined;
  return {
    params,
    get props() {
      made ??= { props: makeProps() };
      return made.props;
    },
  };
}
