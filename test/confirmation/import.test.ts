import { beforeEach, describe, expect, it, vi } from "vitest";
import { reportPlan } from "#src/collections/entities/import/report-plan.ts";
import { toOffered } from "#src/confirmation/offered.ts";
import { readLog } from "#src/confirmation/round/log.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { answerBlock, invitation, KEY } from "#test/support/confirmation-answer.ts";
import { block, commented, former, PATH, prepare, seen } from "#test/support/confirmation-import.ts";
import { checkFolder, TODAY } from "#test/support/content-folder.ts";

beforeEach(() => {
  vi.stubEnv("CAMPAIGN_KEY", KEY);
});

describe("an answer that confirms the entry", () => {
  it("sets the day and who confirmed, and nothing else", async () => {
    const { bring, text, office, folder } = prepare();
    const { states, notes } = await bring(block({}), { write: true });
    expect([states, notes]).toEqual([["changed"], []]);
    expect(text()).toBe(
      commented
        .replace("verifiedOn: 2026-01-15", "verifiedOn: 2026-11-20")
        .replace(": website\n---", ": organisation\n---"),
    );
    expect(readLog(office)).toEqual([
      { time: "2026-11-20T10:00:00.000Z", entity: invitation.entity, event: "answered", detail: "0" },
    ]);
    expect(checkFolder(folder).filter(({ file }) => file === PATH)).toEqual([]);
  });

  it("is one when it comes twice, and older ones do not count", async () => {
    const { bring, text, office } = prepare();
    const older = block({ name: "Stara Nazwa" }, { at: "2026-11-19T10:00:00.000Z" });
    const first = await bring(`${block({})}\n${older}\n${block({})}`, { write: true, accept: "name" });
    expect([first.states, first.notes]).toEqual([["changed"], ["confirmation-older"]]);
    const written = text();
    const again = await bring(block({}), { write: true });
    expect(again.states).toEqual(["unchanged"]);
    const late = await bring(older, { write: true, accept: "name" });
    expect([late.states, late.notes]).toEqual([[], ["confirmation-older"]]);
    expect(text()).toBe(written);
    expect(readLog(office)).toHaveLength(1);
  });

  it("is the last one also by a clock that is ahead, and the others are told", async () => {
    const { bring, text } = prepare();
    const first = block({ name: "Pierwsza Nazwa" }, { at: "2031-01-01T10:00:00.000Z" });
    const second = block({ name: "Druga Nazwa" }, { at: "2031-01-01T10:05:00.000Z" });
    const { notes } = await bring(`${first}\n${second}\n${first}`, { write: true, accept: "name" });
    expect(notes).toEqual(["confirmation-older", "confirmation-older"]);
    expect(text()).toContain("name: Druga Nazwa\n");
  });

  it("takes the day of the letter or of receipt where the clock of who answers is wrong", async () => {
    for (const [at, day] of [
      ["2031-01-01T00:00:00.000Z", TODAY],
      ["1999-01-01T00:00:00.000Z", invitation.asked],
    ] as const) {
      const { bring, text } = prepare();
      await bring(block({}, { at }), { write: true });
      expect(text()).toContain(`verifiedOn: ${day}\n`);
    }
  });
});

describe("an answer with changes", () => {
  const changes = {
    phone: "98 600 11 22",
    website: "",
    summary: "Fundacja prowadzi ogrody: „Łąka” # i # warsztat w Nowym Borze.",
  };

  it("waits for a person, who sees both sides, and counts as confirmed when all is accepted", async () => {
    const { bring, text } = prepare();
    const { plan, states } = await bring(block(changes), { write: true });
    expect(states).toEqual(["conflicting"]);
    expect(text()).toBe(commented);
    const report = reportPlan(plan, undefined, "en");
    expect(report).toContain("98 600 00 02");
    expect(report).toContain("98 600 11 22");
    await bring(block(changes), { write: true, accept: "contacts.phone,summary" });
    expect(text()).toContain("    # by the door\n    phone: '98 600 11 22' # asked twice\n");
    expect(text()).toContain("verifiedBy: website");
    const last = await bring(block(changes), { write: true, accept: "website" });
    expect(last.states).toEqual(["changed"]);
    const { data } = readEntry(PATH, text());
    expect(toOffered(data)).toEqual({ ...seen, ...changes });
    expect(data).toMatchObject({ verifiedBy: "organisation", verifiedOn: "2026-11-20", founded: 2009 });
    expect(text()).toContain("founded: 2009 # of the statute");
    expect((await bring(block(changes))).states).toEqual(["unchanged"]);
  });

  it.each(["contacts.0.phone", "contacts.phone", "contacts"])(
    "is accepted as --accept %s",
    async (accept) => {
      const { bring } = prepare();
      const { plan } = await bring(block({ phone: "98 600 11 22" }), { accept });
      expect(plan.items).toMatchObject([{ state: "changed", conflicts: [] }]);
      expect((await bring(block({ phone: "98 600 11 22" }), { accept: "contacts.1" })).states).toEqual([
        "conflicting",
      ]);
    },
  );

  it("adds what the entry has not", async () => {
    const bare = former.replace(/contacts:[\s\S]*?website:.*\n/, "");
    const { bring, text } = prepare(bare);
    const known = toOffered(readEntry(PATH, bare).data);
    const given = {
      phone: "98 600 11 22",
      email: "biuro@laka.example.org",
      website: "https://laka.example.org",
    };
    await bring(answerBlock(known, given), { write: true });
    const { data } = readEntry(PATH, text());
    expect(data["contacts"]).toEqual([{ phone: given.phone, email: given.email }]);
    expect(data).toMatchObject({ website: given.website, verifiedBy: "organisation" });
  });

  it("does not confirm an entry that has changed since it was seen, also in another field", async () => {
    const { bring, text } = prepare(commented.replace("ul. Łąkowa 7", "ul. Nowa 1"));
    const { states, notes } = await bring(block({ phone: "98 600 11 22" }), {
      write: true,
      prefer: "source",
    });
    expect([states, notes]).toEqual([["changed"], ["confirmation-stale"]]);
    expect(text()).toContain("phone: '98 600 11 22'");
    expect(text()).toContain("verifiedBy: website");
    expect(text()).toContain("ul. Nowa 1");
  });

  it("does not take back a later verification", async () => {
    const { bring } = prepare(commented.replace("2026-01-15", "2026-11-21"));
    expect((await bring(block({}))).states).toEqual(["unchanged"]);
  });

  it("is refused where the check would refuse the file", async () => {
    const { bring, text } = prepare();
    const { states } = await bring(block({ phone: "zadzwoń \u0007" }), { write: true, prefer: "source" });
    expect(states).toEqual(["refused"]);
    expect(text()).toBe(commented);
  });

  it("tells of a town, of what no field says and of who wants no letters", async () => {
    const { bring, office } = prepare();
    const { notes } = await bring(
      block({ town: "Stary Bór" }, { remark: "Zamknięte \u001b[31m w maju", optOut: true }),
      { write: true },
    );
    expect(notes).toEqual(["confirmation-remark", "confirmation-opt-out", "confirmation-town"]);
    expect(readLog(office).map(({ event }) => event)).toEqual(["answered", "opted-out"]);
  });
});
