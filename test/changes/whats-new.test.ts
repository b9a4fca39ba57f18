import { describe, expect, it } from "vitest";
import { toEntryKey, type EntryChange } from "#src/changes/entry-changes.ts";
import { toWhatsNew } from "#src/changes/whats-new.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { collatorOf } from "#src/i18n/format.ts";

const entry = (key: string, kind: PortalEntry["kind"], part: Partial<PortalEntry> = {}): PortalEntry => ({
  key,
  kind,
  name: key,
  href: `/${key}/`,
  summary: "",
  entities: [],
  area: [],
  forms: [],
  dates: [],
  updatedOn: "2026-10-01",
  ...part,
});
const entries = [
  entry("news/b", "news", { publishedOn: "2026-10-01" }),
  entry("news/a", "news", { publishedOn: "2026-09-30" }),
  entry("entities/x", "entity"),
];
const change = (day: string, key: string, status: EntryChange["status"]): EntryChange => ({
  day,
  key,
  status,
});

const { compare } = collatorOf("pl");

describe("what is new, taken from the history", () => {
  const changes = [
    change("2026-10-05", "news/b", "changed"),
    change("2026-10-05", "news/gone", "removed"),
    change("2026-10-05", "news/gone-too", "removed"),
    change("2026-10-02", "news/b", "added"),
    change("2026-10-02", "news/a", "added"),
    change("2026-10-02", "vocabularies/spheres", "changed"),
    change("2026-10-02", "no-such-kind/y", "removed"),
    change("2026-06-07", "entities/x", "added"),
    change("2026-06-06", "entities/x", "changed"),
  ];
  const { source, days } = toWhatsNew(entries, changes, compare);

  it("links entries that still exist, and only counts removed ones", () => {
    expect(source).toBe("history");
    expect(days[0]).toEqual({
      day: "2026-10-05",
      groups: [
        {
          kind: "news",
          added: [],
          changed: [{ name: "news/b", href: "/news/b/" }],
          verified: [],
          removed: 2,
        },
      ],
    });
  });

  it("skips files that have no page, and sorts names", () => {
    expect(days[1]?.groups).toHaveLength(1);
    expect(days[1]?.groups[0]?.added.map(({ name }) => name)).toEqual(["news/a", "news/b"]);
  });

  it("goes back 120 days from the last change, not from the day of the build", () => {
    expect(days.map(({ day }) => day)).toEqual(["2026-10-05", "2026-10-02", "2026-06-07"]);
  });
});

describe("what is new, taken from dates", () => {
  it("lists what was published, and what was verified on a different day", () => {
    const { source, days } = toWhatsNew(entries, undefined, compare);
    expect(source).toBe("dates");
    const told = days.map(({ day, groups }) => [
      day,
      groups.map(({ kind, added, verified }) => [kind, added.length, verified.length]),
    ]);
    expect(told).toEqual([
      [
        "2026-10-01",
        [
          ["news", 1, 1],
          ["entity", 0, 1],
        ],
      ],
      ["2026-09-30", [["news", 1, 0]]],
    ]);
  });
});

describe("a content file", () => {
  it.each([
    ["news/a.md", "news/a"],
    ["forum-editions/f-1.mdx", "forum-editions/f-1"],
    ["consultations/adopted/program-2025.md", "consultations/program-2025"],
    ["consultations/remarks/program-2025.csv", "consultations/program-2025"],
    ["vocabularies/spheres.yaml", undefined],
    ["portal.yaml", undefined],
    ["entities/logo.png", undefined],
    ["files/forum/slides.pdf", undefined],
    ['entities/Zła "Nazwa".md', undefined],
  ])("%s belongs to the entry %s", (path, key) => {
    expect(toEntryKey(path)).toBe(key);
  });
});
