import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { LOG_NAME, readLog } from "#src/confirmation/round/log.ts";
import type { CampaignRequest } from "#src/confirmation/round/run-campaign.ts";
import { KEY } from "#test/support/confirmation-answer.ts";
import { address, hostile, portal, prepareRound } from "#test/support/confirmation-round.ts";
import { entity, fixture } from "#test/support/content-folder.ts";

beforeEach(() => {
  vi.stubEnv("CAMPAIGN_KEY", KEY);
});

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
    const { run, read, letters, folder } = prepareRound(others);
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
    const { run, folder } = prepareRound();
    expect(await run({ due: 30, write: false })).toContain("example-meadow-foundation");
    expect(() => readdirSync(folder)).toThrow("ENOENT");
    await expect(run({ due: 30 })).rejects.toMatchObject({ id: "campaign-key" });
    expect(() => readdirSync(folder)).toThrow("ENOENT");
  });

  it("asks once, reminds twice, and then leaves it to the telephone", async () => {
    const { run, read, folder } = prepareRound();
    const ids = () => readLog(folder).map(({ event, entity: id }) => `${event} ${id}`);
    await run({ due: 30, form: "foundation" });
    expect(ids()).toEqual(["asked example-meadow-foundation"]);
    expect(await run({ due: 30, form: "foundation" })).toContain("awaited: 1");
    const early = await run({ remind: 14 }, "2026-11-30T12:00:00Z");
    expect(early).toContain("nobody to write to");
    expect(early).toContain("Answers still awaited: 1.");
    await run({ remind: 14 }, "2026-12-10T12:00:00Z");
    await run({ remind: 14 }, "2026-12-28T12:00:00Z");
    expect(ids().slice(1)).toEqual(Array(2).fill("reminded example-meadow-foundation"));
    expect(read("2026-12-10/letters/example-meadow-foundation.txt")).toContain("ponawiamy prośbę");
    expect(await run({ remind: 14, write: false }, "2027-01-15T12:00:00Z")).toContain(
      "three letters without an answer",
    );
  });

  it("never writes to those who want no letters, and calls those whose letters came back", async () => {
    const { run, folder } = prepareRound();
    await run({ optOut: ["example-meadow-foundation"], bounced: ["ORDERS@harbour.example.org"] });
    const said = await run({ due: 30, write: false });
    expect(said).toContain("want no letters: 1".replace("want", "Want"));
    expect(said).toContain("(the letter came back)");
    expect(said).not.toContain("<office@meadow");
    expect(readLog(folder).map(({ event }) => event)).toEqual(["bounced", "opted-out"]);
    await expect(run({ bounced: ["nobody@example.org"] })).rejects.toMatchObject({ id: "campaign-unknown" });
  });

  it("says how it goes, by counties", async () => {
    const { run, folder } = prepareRound();
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
    await expect(prepareRound().run(request)).rejects.toMatchObject({ id, exitCode: 2 });
  });

  it("refuses a folder with something else in it, and a portal without the page", async () => {
    const { run, folder } = prepareRound();
    mkdirSync(folder);
    writeFileSync(join(folder, "notes.txt"), "ours");
    await expect(run({ due: 3 })).rejects.toMatchObject({ id: "campaign-foreign" });
    await expect(prepareRound({ "portal.yaml": portal }).run({ due: 3 })).rejects.toMatchObject({
      id: "campaign-off",
    });
  });
});
