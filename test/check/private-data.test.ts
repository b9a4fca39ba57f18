import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPesels, isPesel } from "#src/core/text/pesel.ts";
import { listSecrets } from "#src/core/text/secrets.ts";
import { checkFiles, checkFolder, entity, makeContent, page } from "#test/support/content-folder.ts";

/** The digits with the check digit that fits them: tests write no whole number down. */
const withCheckDigit = (ten: string): string => {
  const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3].reduce((all, weight, at) => all + weight * Number(ten[at]), 0);
  return ten + ((10 - (sum % 10)) % 10);
};

describe("a PESEL", () => {
  const number = withCheckDigit("8001010000");

  it.each([
    ["8001010000", true],
    ["0021010000", true],
    ["0422290000", true],
    ["0322290000", false],
    ["8013010000", false],
    ["8001320000", false],
    ["4822150000", false],
    ["4832150000", false],
    ["8081010000", false],
  ])("of the digits %s may be one: %s", (ten, is) => {
    expect(isPesel(withCheckDigit(ten))).toBe(is);
  });

  it("has a check digit", () => {
    const last = Number(number[10]);
    expect(isPesel(`${number.slice(0, 10)}${(last + 1) % 10}`)).toBe(false);
  });

  it.each([
    [`PESEL: ${number}.`, [7]],
    [`"${number}"`, [1]],
    [`+${number}`, []],
    [`1${number}`, []],
    [`12 ${number} 34`, [3]],
    [`https://example.org/${number}`, []],
    [`https://example.org/?id=${number}&a=1`, []],
    [`uchwala-${number}`, []],
  ])("is found in %j at %j", (text, places) => {
    expect(findPesels(text)).toEqual(places);
  });
});

describe("a secret", () => {
  // Written in parts, so that no scanner of the host of the repository takes the test for a leak.
  const join = (...parts: string[]) => parts.join("");
  it.each([
    [join("-----BEGIN ", "RSA PRIVATE KEY-----"), "a private key"],
    [join("-----BEGIN ", "PRIVATE KEY-----"), "a private key"],
    [join("see https://a:", "b@example.org/"), "a password in an address"],
    [join("AK", "IA", "ABCDEFGHIJKLMNOP"), "an access key of AWS"],
    [join("gh", "p_", "a".repeat(36)), "an access key of GitHub"],
    [join("github", "_pat_", "a".repeat(30)), "an access key of GitHub"],
    [join("gl", "pat-", "a".repeat(20)), "an access key of GitLab"],
    [join("np", "m_", "a".repeat(36)), "an access key of npm"],
    [join("xox", "b-", "1".repeat(12)), "an access key of Slack"],
    [join("AI", "za", "a".repeat(35)), "an access key of Google"],
    [join("sk_", "live_", "a".repeat(24)), "an access key of Stripe"],
    [join("SG", ".", "a".repeat(22), ".", "a".repeat(43)), "an access key of SendGrid"],
    [join("sk-", "proj-", "a".repeat(40)), "an access key of OpenAI"],
    [join("sk-", "ant-", "a".repeat(40)), "an access key of Anthropic"],
  ])("is found: %s", (text, kind) => {
    expect(listSecrets(text).map(({ kind: { en } }) => en)).toEqual([kind]);
  });

  it.each([
    "https://mastodon.example/@fundacja:8080",
    "https://example.org:8080/a@b",
    "mailto:biuro@example.org",
    "Token GITHUB_TOKEN jest w ustawieniach; ghp_ to jego początek.",
    "sk-klub-seniora-i-seniorki-w-nowym-borze-zaprasza-wszystkich",
  ])("is not seen in %j", (text) => {
    expect(listSecrets(text)).toEqual([]);
  });

  it("is found in a long text without time in proportion to its square", () => {
    expect(listSecrets("https://a:".repeat(100_000))).toEqual([]);
    expect(findPesels("https://a 1".repeat(100_000))).toEqual([]);
  });
});

describe("the check", () => {
  it("tells both with their places and never repeats them, in comments, fields, texts and tables", () => {
    const number = withCheckDigit("8001010000");
    const url = ["https://jan:", "tajne@example.org/"].join("");
    const problems = checkFiles({
      "entities/a.md": entity({ summary: `Numer prezesa fundacji to ${number}, i nie wolno go tu pisać.` }),
      "pages/b.md": page(`Zaloguj się: ${url}`),
      "consultations/remarks/c.csv": `authorKind,remark\norganisation,${number}\n`,
    });
    const found = problems.filter(({ id }) => /-published$/.test(id));
    expect(found.map(({ file, line, id }) => `${file}:${line} ${id}`)).toEqual([
      "consultations/remarks/c.csv:2 pesel-published",
      "entities/a.md:4 pesel-published",
      "pages/b.md:7 secret-published",
    ]);
    expect(JSON.stringify(found)).not.toMatch(/tajne|8001010000/);
  });

  it("refuses a file to download that is larger than 50 MB, and does not read it", () => {
    const folder = makeContent({ "files/.keep": "" });
    const path = join(folder, "files/film.mp4");
    writeFileSync(path, "");
    truncateSync(path, 50 * 1024 ** 2 + 1);
    expect(checkFolder(folder)).toMatchObject([
      { id: "download-too-large", file: "files/film.mp4", line: 1 },
    ]);
  });
});
