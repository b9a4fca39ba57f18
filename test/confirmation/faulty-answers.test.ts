import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readConfirmations } from "#src/confirmation/import/import-confirmations.ts";
import { LOG_NAME, readLog } from "#src/confirmation/round/log.ts";
import { invitation, KEY } from "#test/support/confirmation-answer.ts";
import { block, commented, prepare } from "#test/support/confirmation-import.ts";
import { TODAY } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

beforeEach(() => {
  vi.stubEnv("CAMPAIGN_KEY", KEY);
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
