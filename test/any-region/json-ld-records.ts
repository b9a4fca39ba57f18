import { readJsonLd, type BuiltPage } from "#test/sites/site.ts";

/** A record of JSON-LD. */
export type JsonLdRecord = Record<string, unknown>;

/** Finds the first record of a type on a page; throws when there is none. */
export const createRecordFinder =
  (pages: readonly BuiltPage[]) =>
  (path: string, type: RegExp): JsonLdRecord => {
    const page = pages.find((one) => one.path === path);
    if (!page) throw new Error(`no page ${path}`);
    const found = readJsonLd(page).find((record) => type.test(String(record["@type"])));
    if (!found) throw new Error(`no ${type} on ${path}`);
    return found;
  };
