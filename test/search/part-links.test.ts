import { describe, expect, it } from "vitest";
import { findPartList, showParts } from "#src/search/understanding/part-links.ts";
import { understand } from "#src/search/understanding/understand.ts";
import type { TermsFile } from "#src/search/understanding/terms-file.ts";

const file: TermsFile = {
  directory: { name: "Podmioty", href: "/podmioty/" },
  places: [
    ["Grudziądz", "", "0406012", "0462011"],
    ["Kcynia", "/gminy/gmina-kcynia/", "0410023"],
    ["powiat tucholski", "", "0416"],
  ],
  terms: [
    ["form", "fundacja", "fundacja", ["fundacja"]],
    ["service", "catering", "catering", ["catering"]],
  ],
  kinds: [
    ["call", "Nabór", "Nabory", "/nabory/", ["year", "county", "form"], ["nabór"]],
    ["guide", "Poradnik", "Poradniki", "/wiedza/", [], ["poradnik"]],
  ],
};
const link = (query: string) => showParts(query, understand(query, file), file).map(({ href }) => href);
const list = (query: string) => findPartList(understand(query, file), file);

describe("a part of a query", () => {
  it.each([
    ["Grudziądz", ["/podmioty/?municipality=0406012&municipality=0462011"]],
    ["Kcynia", ["/gminy/gmina-kcynia/"]],
    ["powiat tucholski", ["/podmioty/?county=0416"]],
    ["fundacja", ["/podmioty/?form=fundacja"]],
    ["nabór 2026", ["/nabory/", "/nabory/?year=2026"]],
    ["poradnik 2026", ["/wiedza/", undefined]],
    ["2026", [undefined]],
    ["NIP 5541027352", [undefined]],
  ])("„%s” leads to the list that has only that", (query, hrefs) => expect(link(query)).toEqual(hrefs));

  it("says that a check digit is wrong", () => {
    const [part] = showParts("NIP 5541027352", understand("NIP 5541027352", file), file);
    expect(part).toMatchObject({ name: "NIP 5541027352", isWrong: true, words: "nip 5541027352" });
  });
});

describe("the parts together", () => {
  it.each([
    ["fundacja w Grudziądzu", "/podmioty/?form=fundacja&municipality=0406012&municipality=0462011"],
    ["nabór dla fundacji w Grudziądzu 2026", "/nabory/?form=fundacja&county=0406&county=0462&year=2026"],
  ])("„%s” lead to one list", (query, href) => expect(list(query)?.href).toBe(href));

  it("are named", () => expect(list("catering Grudziądz")?.name).toBe("Podmioty: catering, Grudziądz"));

  it.each(["fundacja", "poradnik", "poradnik 2026", "nic"])("lead nowhere when „%s” is all", (query) =>
    expect(list(query)).toBeUndefined(),
  );
});
