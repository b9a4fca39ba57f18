import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Speaker } from "#src/commands/command.ts";
import { parseFragment } from "#src/confirmation/answer.ts";
import { LOG_NAME, readLog } from "#src/confirmation/round/log.ts";
import { runCampaign, type CampaignRequest } from "#src/confirmation/round/run-campaign.ts";
import { makeToken } from "#src/confirmation/round/token.ts";
import { KEY } from "#test/support/confirmation-answer.ts";
import { entity, fixture, makeContent } from "#test/support/content-folder.ts";
import { htmlValidator } from "#test/support/html-validator.ts";
import { parseCsv } from "#test/support/parse-csv.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const portal = readFileSync(join(fixture("valid-minimal"), "portal.yaml"), "utf8");
const withPage = `${portal}confirmation: { email: office@centre.internal, phone: 98 600 00 00 }\n`;
const address = { town: "Jeziorno", municipality: "9861011" };
const hostile = 'Fundacja <b>"A" & B</b> =cmd()';

beforeEach(() => {
  vi.stubEnv("CAMPAIGN_KEY", KEY);
});

/** A content folder and that of the office, with what the command says and writes there. */
function prepare(files: Record<string, string> = {}) {
  const content = makeContent({ "portal.yaml": withPage, ...files });
  const folder = join(createTemporaryFolder(), "office");
  const run = async (request: Partial<CampaignRequest>, now = "2026-11-23T12:00:00Z") => {
    let said = "";
    const quiet = () => undefined;
    const speaker: Speaker = {
      language: "en",
      colours: false,
      now: new Date(now),
      print: (text) => void (said += text),
      progress: quiet,
      count: quiet,
    };
    const asked = { status: false, valid: 60, letters: "pl", write: true, folder, ...request } as const;
    await runCampaign(speaker, content, asked);
    return said;
  };
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  return { content, folder, run, read, letters: (day: string) => readdirSync(join(folder, day, "letters")) };
}

const harbour = ["example-harbour-cooperative.html", "example-harbour-cooperative.txt"];
const others = {
  "entities/a-person.md": entity({
    name: "Ala",
    address,
    contacts: [{ email: "jan.kowalski@example.org", phone: "98 1234567" }],
  }),
  "entities/b-silent.md": entity({ name: "Bór", address }),
  "entities/c-closed.md": entity({ name: "Cis", address, lifeCycle: { state: "closed" } }),
  "entities/d-fresh.md": entity({
    name: "Dąb",
    address,
    verifiedOn: "2026-11-20",
    contacts: [{ email: "d@example.org" }],
  }),
  "entities/e-hostile.md": entity({ name: hostile, address, contacts: [{ email: "e@example.org" }] }),
};

describe("a round", () => {
  it("writes letters to those that are due and reachable, and lists the rest for the telephone", async () => {
    const { run, read, letters, folder } = prepare(others);
    await run({ due: 30, county: "jeziorno" });
    expect(letters("2026-11-23")).toEqual(["e-hostile.html", "e-hostile.txt", ...harbour]);
    const calls = read("2026-11-23/by-phone.csv");
    expect(calls).toContain("Ala,98 1234567,the e-mail address is a person's,a-person");
    expect(calls).toContain("Bór,,there is no e-mail address,b-silent");
    expect(calls).not.toMatch(/c-closed|d-fresh/);
    expect(readLog(folder).find(({ entity: id }) => id === "e-hostile")).toEqual({
      time: "2026-11-23",
      entity: "e-hostile",
      event: "asked",
      detail: "2027-01-22",
    });
  });

  it("writes nothing without --write, and needs no key for that", async () => {
    vi.stubEnv("CAMPAIGN_KEY", "");
    const { run, folder } = prepare();
    expect(await run({ due: 30, write: false })).toContain("example-meadow-foundation");
    expect(() => readdirSync(folder)).toThrow("ENOENT");
    await expect(run({ due: 30 })).rejects.toMatchObject({ id: "campaign-key" });
    expect(() => readdirSync(folder)).toThrow("ENOENT");
  });

  it("asks once, reminds twice, and then leaves it to the telephone", async () => {
    const { run, read, folder } = prepare();
    const ids = () => readLog(folder).map(({ event, entity: id }) => `${event} ${id}`);
    await run({ due: 30, form: "foundation" });
    expect(ids()).toEqual(["asked example-meadow-foundation"]);
    expect(await run({ due: 30, form: "foundation" })).toContain("awaited: 1");
    expect(await run({ remind: 14 }, "2026-11-30T12:00:00Z")).toContain("nobody to write to");
    await run({ remind: 14 }, "2026-12-10T12:00:00Z");
    await run({ remind: 14 }, "2026-12-28T12:00:00Z");
    expect(ids().slice(1)).toEqual(Array(2).fill("reminded example-meadow-foundation"));
    expect(read("2026-12-10/letters/example-meadow-foundation.txt")).toContain("ponawiamy prośbę");
    expect(await run({ remind: 14, write: false }, "2027-01-15T12:00:00Z")).toContain(
      "three letters without an answer",
    );
  });

  it("never writes to those who want no letters, and calls those whose letters came back", async () => {
    const { run, folder } = prepare();
    await run({ optOut: ["example-meadow-foundation"], bounced: ["ORDERS@harbour.example.org"] });
    const said = await run({ due: 30, write: false });
    expect(said).toContain("want no letters: 1".replace("want", "Want"));
    expect(said).toContain("(the letter came back)");
    expect(said).not.toContain("<office@meadow");
    expect(readLog(folder).map(({ event }) => event)).toEqual(["bounced", "opted-out"]);
    await expect(run({ bounced: ["nobody@example.org"] })).rejects.toMatchObject({ id: "campaign-unknown" });
  });

  it("says how it goes, by counties", async () => {
    const { run, folder } = prepare();
    expect(await run({ status: true })).toContain("nobody has been asked");
    await run({ due: 30 });
    writeFileSync(
      join(folder, LOG_NAME),
      `${readFileSync(join(folder, LOG_NAME), "utf8")}2026-11-25T10:00:00.000Z,example-meadow-foundation,answered,2\n2026-11-26,gone,opted-out,\n`,
    );
    const said = await run({ status: true });
    expect(said).toMatch(
      /powiat leśny +asked \d, answered 1 \(with changes 1\), came back 0, want no letters 0/,
    );
    expect(said).toMatch(/without an address +asked 0.*want no letters 1/);
  });

  it.each([
    [{}, "campaign-mode"],
    [{ due: 3, remind: 3 }, "campaign-mode"],
    [{ due: 3, county: "Nowhere" }, "campaign-area"],
    [{ due: 3, form: "nothing" }, "campaign-area"],
    [{ due: 3, subregion: "nothing" }, "campaign-area"],
    [{ due: 3, folder: "dist/letters" }, "campaign-inside"],
    [{ due: 3, folder: "content" }, "campaign-inside"],
    [{ due: 3, folder: fixture("valid-minimal") }, "campaign-inside"],
  ] as [Partial<CampaignRequest>, string][])("refuses %j", async (request, id) => {
    await expect(prepare().run(request)).rejects.toMatchObject({ id, exitCode: 2 });
  });

  it("refuses a folder with something else in it, and a portal without the page", async () => {
    const { run, folder } = prepare();
    mkdirSync(folder);
    writeFileSync(join(folder, "notes.txt"), "ours");
    await expect(run({ due: 3 })).rejects.toMatchObject({ id: "campaign-foreign" });
    await expect(prepare({ "portal.yaml": portal }).run({ due: 3 })).rejects.toMatchObject({
      id: "campaign-off",
    });
  });
});

describe("a letter", () => {
  it("says what the entry says, and leads to the page by a link of its own", async () => {
    const { run, read } = prepare();
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
    const { run, read } = prepare();
    await run({ due: 30, form: "foundation", letters: "en" });
    const text = read("2026-11-23/letters/example-meadow-foundation.txt");
    expect(text).toContain("https://portal.example.org/potwierdz/#1.");
    expect(text).toContain("Everyday name: Example Meadow Foundation");
    const polish = prepare({ "portal.yaml": withPage.replace("[en, pl]", "[pl]") });
    await expect(polish.run({ due: 30, letters: "en" })).rejects.toMatchObject({ id: "campaign-language" });
  });

  it("quotes whatever stands in an entry, in valid HTML and a table without formulas", async () => {
    const { run, read } = prepare({
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
