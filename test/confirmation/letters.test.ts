import { beforeEach, describe, expect, it, vi } from "vitest";
import { parseFragment } from "#src/confirmation/answer.ts";
import { makeToken } from "#src/confirmation/round/token.ts";
import { KEY } from "#test/support/confirmation-answer.ts";
import { address, hostile, prepareRound, withPage } from "#test/support/confirmation-round.ts";
import { entity } from "#test/support/content-folder.ts";
import { htmlValidator } from "#test/support/html-validator.ts";
import { parseCsv } from "#test/support/parse-csv.ts";

beforeEach(() => {
  vi.stubEnv("CAMPAIGN_KEY", KEY);
});

describe("a letter", () => {
  it("says what the entry says, and leads to the page by a link of its own", async () => {
    const { run, read } = prepareRound();
    await run({ due: 30, form: "foundation" });
    const text = read("2026-11-23/letters/example-meadow-foundation.txt");
    for (const part of [
      "Example Meadow Foundation",
      "ul. Łąkowa 7",
      "98 600 00 02",
      "RODO",
      "22 stycznia 2027",
      "office@centre.internal",
    ])
      expect(text).toContain(part);
    const link = /^https:\S+potwierdz\/\S+$/m.exec(text)?.[0] ?? "";
    expect(link).toMatch(/^https:\/\/portal\.example\.org\/pl\/potwierdz\/#1\./);
    const { token, ...invitation } = parseFragment(new URL(link).hash) ?? {
      entity: "",
      asked: "",
      until: "",
    };
    expect(invitation).toEqual({
      entity: "example-meadow-foundation",
      asked: "2026-11-23",
      until: "2027-01-22",
    });
    expect(token).toBe(makeToken(invitation, KEY));
    const html = read("2026-11-23/letters/example-meadow-foundation.html");
    expect(html).toContain(`<a href="${link}">`);
    expect(parseCsv(read("2026-11-23/merge.csv"), ",")).toMatchObject([
      {},
      { 0: "office@meadow.example.org", 3: link },
    ]);
  });

  it("is in English where that is asked, for portals that are", async () => {
    const { run, read } = prepareRound();
    await run({ due: 30, form: "foundation", letters: "en" });
    const text = read("2026-11-23/letters/example-meadow-foundation.txt");
    expect(text).toContain("https://portal.example.org/potwierdz/#1.");
    expect(text).toContain("Everyday name: Example Meadow Foundation");
    const polish = prepareRound({ "portal.yaml": withPage.replace("[en, pl]", "[pl]") });
    await expect(polish.run({ due: 30, letters: "en" })).rejects.toMatchObject({ id: "campaign-language" });
  });

  it("quotes whatever stands in an entry, in valid HTML and a table without formulas", async () => {
    const { run, read } = prepareRound({
      "entities/e.md": entity({ name: `=1+${hostile}`, address, contacts: [{ email: "e@example.org" }] }),
    });
    await run({ due: 30, county: "9861" });
    const html = read("2026-11-23/letters/e.html");
    expect(html).toContain("Fundacja &lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt; =cmd()");
    const report = await htmlValidator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(read("2026-11-23/merge.csv")).toContain(`"'=1+Fundacja`);
  });
});
