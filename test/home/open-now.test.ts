import { describe, expect, it } from "vitest";
import { listOpenEntries } from "#src/home/open-now.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { toPeriod, type WrittenPeriod } from "#src/core/time/period.ts";

const ZONE = "Europe/Warsaw";
const entry = (name: string, open?: WrittenPeriod): PortalEntry => ({
  key: `calls/${name}`,
  kind: "call",
  name,
  href: `/nabory/${name}/`,
  summary: "",
  entities: [],
  area: [],
  forms: [],
  dates: [],
  open: open && toPeriod(open, ZONE),
  updatedOn: "2026-11-01",
});
const namesAt = (now: string, entries: PortalEntry[]) =>
  listOpenEntries(entries, now, ZONE).map(({ name }) => name);

describe("what is open now", () => {
  const entries = [
    entry("always"),
    entry("endless", { from: "2020-01-01" }),
    entry("later", { from: "2026-12-01", to: "2026-12-31" }),
    entry("long", { from: "2026-11-01", to: "2026-12-20" }),
    entry("short", { from: "2026-11-01", to: "2026-11-23T15:00" }),
    entry("far", { from: "2027-03-01", to: "2027-03-31" }),
  ];

  it("lists the earliest to end first, then what opens within two weeks, but nothing without an end", () => {
    expect(namesAt("2026-11-23T13:59:59Z", entries)).toEqual(["short", "long", "later"]);
  });

  it("changes at the minute of the end", () => {
    expect(namesAt("2026-11-23T14:00:00Z", entries)).toEqual(["long", "later"]);
  });
});
