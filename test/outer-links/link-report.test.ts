import { describe, expect, it } from "vitest";
import { formatMarkdown } from "#src/outer-links/format-report.ts";
import type { LinkReport } from "#src/outer-links/link-report.ts";
import { checkFiles, idsOf, TODAY } from "#test/support/content-folder.ts";

const exception = (url: string, until: string) =>
  `- { id: a, url: "${url}", reason: Serwis odmawia programom., until: ${until} }\n`;

describe("the report as an issue", () => {
  const link = (url: string) => ({
    url,
    places: Array.from({ length: 50 }, (_, at) => `entities/a-${at}.md:1`),
    answer: { askedOn: TODAY, state: "moved" as const, to: "https://a.pl/)|<img src=x>@all" },
    age: 0,
  });
  const report = (moved: LinkReport["moved"]): LinkReport => ({
    today: TODAY,
    counts: { links: 1, works: 0, unknown: 0, excepted: 0 },
    broken: [],
    moved,
    unsure: [],
    exceptions: [],
  });

  it("holds nothing from hosts but code, and says how much it leaves out", () => {
    const text = formatMarkdown(
      report(Array.from({ length: 200 }, (_, at) => link(`https://a.pl/${at}`))),
      "pl",
    );
    expect(text.startsWith("<!-- spolecznik-links -->\n")).toBe(true);
    expect(text.length).toBeLessThan(65_536);
    expect(text).not.toMatch(/<img|@all/);
    const left = Number(/nie zmieściły: (\d+)/.exec(text)?.[1]);
    expect(left).toBeGreaterThan(5000);
    expect(formatMarkdown(report([link("https://a.pl/")]), "en")).toContain("leads for good to <code>");
  });
});

describe("exceptions", () => {
  it("are checked: a reason, and an end within a year", () => {
    const check = (text: string) => idsOf(checkFiles({ "link-exceptions.yaml": text }));
    expect(check(exception("https://a.pl/*", "2027-11-01"))).toEqual([]);
    expect(check(exception("https://a.pl/*", "2026-11-22"))).toEqual(["link-exception-over"]);
    expect(check(exception("https://a.pl/*", "2028-01-01"))).toEqual(["link-exception-endless"]);
    expect(check('- { id: a, url: "ftp://a", until: 2027-01-01 }\n').length).toBe(2);
  });
});
