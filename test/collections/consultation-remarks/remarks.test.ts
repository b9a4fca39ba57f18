import { describe, expect, it } from "vitest";
import { parseDraft } from "#src/collections/consultations/draft.ts";
import { countRemarks, toCounts, toRemarks } from "#src/collections/consultation-remarks/model.ts";
import { parseCsvRows } from "#src/core/tables/csv-rows.ts";
import { formatRemarkMail } from "#src/collections/consultations/format.ts";
import { formatBytes } from "#src/i18n/format.ts";

const draft = parseDraft("### § 2\n\n1. Województwo „wspiera” wolontariat & sport.\n");
const [paragraph] = draft.filter((block) => block.kind === "paragraph");
const organisation = { authorKind: "organisation" as const, remark: "Uwaga." };

describe("remarks", () => {
  it("link to their paragraph, if they name one", () => {
    const remarks = toRemarks([{ ...organisation, paragraph: "2-1" }, organisation], draft);
    expect(remarks.map((remark) => [remark.number, remark.paragraph?.ref])).toEqual([
      [1, "2-1"],
      [2, undefined],
    ]);
  });

  it("are counted by decision, or taken from the source's totals when there is no table", () => {
    expect(countRemarks([{ decision: "accepted" }, { decision: "accepted" }, {}])).toEqual({
      accepted: 2,
      partly: 0,
      rejected: 0,
      noted: 0,
      waiting: 1,
    });
    const given = { accepted: 11, partly: 2, rejected: 4, noted: 0 };
    expect(toCounts([], given)).toEqual({ ...given, waiting: 0 });
    expect(toCounts([organisation], given)?.waiting).toBe(1);
    expect(toCounts([], undefined)).toBeUndefined();
  });

  it("know the line of every row, also after multi-line cells and empty lines", () => {
    const rows = parseCsvRows('a,b\n1,"x\ny"\n\n2,z\n');
    expect(rows).toEqual([
      { record: { a: "1", b: "x\ny" }, line: 2 },
      { record: { a: "2", b: "z" }, line: 5 },
    ]);
  });
});

describe("an e-mail with a remark", () => {
  const mail = (of: typeof paragraph) =>
    new URL(
      formatRemarkMail("biuro@urzad.example", { title: "Program 2027" }, of, "https://p.example/k/", "pl"),
    );

  it("follows RFC 6068: lines end with CRLF, and everything is escaped", () => {
    const url = mail(paragraph);
    expect(url.protocol + url.pathname).toBe("mailto:biuro@urzad.example");
    expect(url.searchParams.get("subject")).toBe("Uwaga do konsultacji: § 2 ust. 1");
    const body = url.searchParams.get("body") ?? "";
    expect(body).toContain("Ustęp: § 2 ust. 1\r\n„Województwo «wspiera» wolontariat & sport.”\r\n");
    expect(body).toContain("https://p.example/k/#par-2-1");
    expect(body.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(url.href).not.toContain("+");
  });

  it("about the whole document names no paragraph", () => {
    const url = mail(undefined);
    expect(url.searchParams.get("subject")).toContain("Program 2027");
    expect(url.href).not.toContain("par-");
  });
});

it("file sizes are written in a readable unit", () => {
  expect([340, 340_000, 1_240_000].map((bytes) => formatBytes(bytes, "pl").replace(/\s/, " "))).toEqual([
    "340 B",
    "340 kB",
    "1,2 MB",
  ]);
});
