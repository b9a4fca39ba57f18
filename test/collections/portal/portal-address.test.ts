import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles, fixture } from "#test/support/content-folder.ts";

const text = readFileSync(join(fixture("valid-minimal"), "portal.yaml"), "utf8");
const checkUrl = (url: string) =>
  checkFiles({ "portal.yaml": text.replace(/^url: .*$/m, () => `url: ${JSON.stringify(url)}`) });

describe("the address of the portal", () => {
  it.each([
    "https://example.org",
    "https://example.org/",
    "http://example.org:8080/portal",
    "https://example.org/a/b-c_d.e~/",
    "https://łódź.example/",
    "HTTPS://Example.ORG/Portal/",
  ])("may be %s", (url) => {
    expect(checkUrl(url)).toEqual([]);
  });

  it.each([
    ["https://example.org/?q=1", "https://example.org/"],
    ["https://example.org?", "https://example.org/"],
    ["https://example.org/a#h", "https://example.org/a/"],
    ["https://example.org//", "https://example.org/"],
    ["https://example.org/a//b/", "https://example.org/a/b/"],
    ["https://example.org/a/../b/", "https://example.org/b/"],
    ["https://example.org/./", "https://example.org/"],
    ["https:/example.org/", "https://example.org/"],
    [String.raw`https:\\example.org\a`, "https://example.org/a/"],
    ["https://user@example.org/", "https://example.org/"],
    ["https://example.org/a\tb/", "https://example.org/ab/"],
    ["https://example.org/śląsk/", undefined],
    ["https://example.org/a b/", undefined],
    ["https://example.org/a%20b/", undefined],
    ['https://example.org/"a"/', undefined],
    ["https://example.org/a'b/", undefined],
    ["https://example.org/<a>/", undefined],
    ["https://example.org/a;b,c/", undefined],
  ])("is refused when links would not begin with it: %s", (url, corrected) => {
    const problems = checkUrl(url);
    expect(problems).toMatchObject([{ id: "portal-address" }]);
    expect(/Write: (.*)\.$/.exec(problems[0]?.remedy ?? "")?.[1]).toBe(corrected);
  });

  it.each([
    ["ftp://example.org/", "url-scheme"],
    ["javascript:alert(1)", "url-scheme"],
    ["example.org", "url-syntax"],
    ["https://", "url-syntax"],
  ])("is a web address: %s", (url, id) => {
    expect(checkUrl(url).map((problem) => problem.id)).toEqual([id]);
  });
});

describe("the languages and the time zone of the portal", () => {
  const idsWith = (field: string, value: string) => {
    const rest = text.replace(new RegExp(`^${field}:.*\\n`, "m"), "");
    return checkFiles({ "portal.yaml": `${rest}${field}: ${value}\n` }).map(({ id }) => id);
  };

  it("are each named once", () => {
    expect(idsWith("languages", "[en, pl, en]")).toContain("portal-language-twice");
    expect(idsWith("languages", "[en, pl]")).toEqual([]);
  });

  it.each(['"+02:00"', "europe/warsaw", "Mars/Olympus"])(
    "are names that calendars know, unlike %s",
    (zone) => {
      expect(idsWith("timeZone", zone)).toEqual(["time-zone-unknown"]);
    },
  );

  it.each(["Europe/Warsaw", "UTC", "Europe/Kyiv"])("may be %s", (zone) => {
    expect(idsWith("timeZone", zone)).toEqual([]);
  });
});
