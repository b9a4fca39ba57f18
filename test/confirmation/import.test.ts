import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { applyPlan } from "#src/collections/entities/import/apply-plan.ts";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { makePlan } from "#src/collections/entities/import/make-plan.ts";
import { reportPlan } from "#src/collections/entities/import/report-plan.ts";
import type { Answer } from "#src/confirmation/answer.ts";
import { readConfirmations } from "#src/confirmation/import/import-confirmations.ts";
import { toOffered, type OfferedValues } from "#src/confirmation/offered.ts";
import { LOG_NAME, readLog } from "#src/confirmation/round/log.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { answerBlock, invitation, KEY } from "#test/support/confirmation-answer.ts";
import { checkFolder, fixture, makeContent, TODAY } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const PATH = "entities/example-meadow-foundation.md";
const former = readFileSync(join(fixture("valid-minimal"), PATH), "utf8");
const seen = toOffered(readEntry(PATH, former).data);
const commented = former
  .replace("    phone: 98 600 00 02", "    # by the door\n    phone: '98 600 00 02' # asked twice")
  .replace("founded: 2009", "founded: 2009 # of the statute");

beforeEach(() => {
  vi.stubEnv("CAMPAIGN_KEY", KEY);
});

/** A content folder, that of the office, and what an import of mails does there. */
function prepare(text = commented) {
  const folder = makeContent({ [PATH]: text });
  const office = createTemporaryFolder();
  const bring = async (
    mail: string,
    asked: Parameters<typeof readChoices>[0] & { received?: string; write?: boolean } = {},
  ) => {
    const file = join(createTemporaryFolder(), "answer.txt");
    writeFileSync(file, mail);
    const { received, write } = asked;
    const read = await readConfirmations(folder, { mails: [file], folder: office, received }, TODAY);
    const plan = makePlan(folder, read.source, readChoices(asked), TODAY);
    if (write) {
      applyPlan(folder, plan, () => undefined);
      await read.note();
    }
    const notes = [...plan.notes, ...plan.items.flatMap(({ proposal }) => proposal.notes ?? [])];
    return { plan, states: plan.items.map(({ state }) => state), notes: notes.map(({ id }) => id), read };
  };
  return { folder, office, bring, text: () => readFileSync(join(folder, PATH), "utf8") };
}

const block = (changes: OfferedValues, more?: Partial<Answer>, key?: string) =>
  answerBlock(seen, changes, more, key);

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

describe("what is no good answer", () => {
  it.each([
    ["of another key", () => block({}, {}, [...KEY].toReversed().join("")), "confirmation-forged"],
    ["about another entity", () => block({}).replace(/^(.{20})./m, "$1A"), /confirmation-(?:forged|damaged)/],
    ["after its time", () => block({}, { until: "2026-11-22" }), "confirmation-late"],
    ["cut", () => block({}).slice(0, 150), "confirmation-damaged"],
    ["not there", () => "Proszę o zmianę telefonu.", "confirmation-none"],
  ])("is told and changes nothing: %s", async (_what, make, note) => {
    const { bring, text, office } = prepare();
    const { states, notes, read } = await bring(make(), { write: true, prefer: "source" });
    expect(states).toEqual([]);
    expect(notes.join()).toMatch(note);
    expect(read.source.isPartial).toBe(true);
    expect(text()).toBe(commented);
    expect(readLog(office)).toEqual([]);
  });

  it("counts by the day on which it came", async () => {
    const { bring } = prepare();
    const late = block({}, { until: "2026-11-22" });
    expect((await bring(late, { received: "2026-11-21" })).states).toEqual(["changed"]);
  });

  it("is about an entity that is no longer there", async () => {
    const { bring } = prepare();
    const { states } = await bring(block({}, { entity: "gone" }));
    expect(states).toEqual(["ambiguous"]);
  });

  it("is not read with a log that nobody can read", async () => {
    const { bring, office } = prepare();
    writeFileSync(
      join(office, LOG_NAME),
      "time,entity,event,detail\n2026-11-01,a,asked,x\n2026-11-01,../a,bounced,\n",
    );
    await expect(bring(block({}))).rejects.toMatchObject({
      id: "campaign-log",
      rows: [{ line: 2 }, { line: 3 }],
    });
  });
});

describe("saved mails", () => {
  const mail = (encoding: string, body: string) =>
    `From: biuro@laka.example.org\r\nTo: office@centre.internal\r\nSubject: Potwierdzenie\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--b--\r\n`;
  const quotedPrintable = (text: string) => text.replaceAll("=", "=3D").replaceAll(/(.{30})/g, "$1=\r\n");

  it.each([
    ["quoted-printable", quotedPrintable],
    [
      "base64",
      (text: string) =>
        Buffer.from(text)
          .toString("base64")
          .replaceAll(/(.{76})/g, "$1\r\n"),
    ],
    ["7bit", (text: string) => text.replaceAll("\n", "\r\n")],
  ])("are read in %s", async (encoding, encode) => {
    const { folder, office } = prepare();
    const mails = createTemporaryFolder();
    writeFileSync(join(mails, "answer.eml"), mail(encoding, encode(block({}))));
    writeFileSync(join(mails, "notes.docx"), "x");
    const { source } = await readConfirmations(folder, { mails: [mails], folder: office }, TODAY);
    expect(source).toMatchObject({ proposals: [{ entity: invitation.entity }], isPartial: false });
  });
});
