import { readdirSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toAtom } from "#src/core/export/atom.ts";
import { listSessionChanges } from "#src/collections/programme-releases/model.ts";
import { Fault } from "#src/commands/fault.ts";
import { writeRelease } from "#src/collections/programme-releases/write-release.ts";
import { checkFolder, idsOf, makeContent } from "#test/support/content-folder.ts";

const session = (id: string, more: object = {}) => ({
  id,
  title: id,
  day: "2026-10-24",
  start: "09:00",
  end: "10:00",
  room: "hall",
  cancelled: false,
  ...more,
});

describe("changes between two versions", () => {
  const before = ["same", "moved", "renamed", "off", "back", "gone"].map((id) =>
    session(id, { cancelled: id === "back" }),
  );
  const after = [
    session("new"),
    session("same"),
    session("moved", { room: "club" }),
    session("renamed", { title: "other", end: "10:30" }),
    session("off", { cancelled: true }),
    session("back"),
  ];

  it("list what was added, moved, renamed, cancelled and restored, with removed sessions as cancelled", () => {
    expect(listSessionChanges(before, after).map(({ id, kind }) => [id, kind])).toEqual([
      ["new", "added"],
      ["moved", "moved"],
      ["renamed", "moved"],
      ["renamed", "renamed"],
      ["off", "cancelled"],
      ["back", "restored"],
      ["gone", "cancelled"],
    ]);
    expect(listSessionChanges(before, before)).toEqual([]);
  });
});

describe("npm run release", () => {
  const now = new Date("2026-11-22T23:30:00Z");
  const folder = makeContent({}, "region");
  const before = idsOf(checkFolder(folder));
  const edition = join(folder, "forum-editions/forum-doliny-07.mdx");
  const refused = (id: string) => {
    const before = readdirSync(join(folder, "programme-releases"));
    try {
      writeRelease(folder, id, now);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      expect(readdirSync(join(folder, "programme-releases"))).toEqual(before);
      return [error.id, error.values];
    }
    return "written";
  };

  it("rejects an unknown edition, an unchanged programme and one without sessions to announce", () => {
    expect(refused("forum-doliny-77")).toEqual([
      "edition",
      { edition: "forum-doliny-77", nearest: "forum-doliny-07" },
    ]);
    expect(refused("forum-doliny-07")).toEqual(["unchanged", { edition: "forum-doliny-07", version: 3 }]);
    expect(refused("forum-doliny-01")).toEqual(["empty", { edition: "forum-doliny-01" }]);
  });

  it("writes the next version with the portal's local time, and it passes the check", () => {
    const text = readFileSync(edition, "utf8");
    writeFileSync(
      edition,
      text.replace("\n        room: klub\n", "\n        room: klub\n        cancelled: true\n"),
    );
    const written = writeRelease(folder, "forum-doliny-07", now, "Jedno spotkanie odwołane.");
    expect(written).toMatchObject({ version: 4, sessions: 60, changes: [{ kind: "cancelled" }] });
    const file = parse(readFileSync(join(folder, written.file), "utf8")) as Record<string, unknown>;
    expect(file).toMatchObject({ edition: "forum-doliny-07", version: 4, publishedOn: "2026-11-23T00:30" });
    expect(before).toEqual(["opp-list-outdated"]);
    expect(idsOf(checkFolder(folder))).toEqual(before);
    expect(refused("forum-doliny-07")).toMatchObject(["unchanged", { version: 4 }]);
  });

  it("never overwrites a file, and rejects an edition with errors", () => {
    const text = readFileSync(edition, "utf8");
    writeFileSync(edition, text.replace("title: Obiad,", "title: Obiad wspólny,"));
    const next = join(folder, "programme-releases/forum-doliny-07-v5.yaml");
    mkdirSync(next);
    expect(refused("forum-doliny-07")).toMatchObject([
      "exists",
      { file: "programme-releases/forum-doliny-07-v5.yaml" },
    ]);
    writeFileSync(edition, text.replace("        room: aula\n", "        room: aulla\n"));
    expect(refused("forum-doliny-07")).toMatchObject(["invalid", { id: "room-unknown" }]);
    writeFileSync(edition, text.replace("title: Obiad,", "title: Obiad: wspólny,"));
    expect(refused("forum-doliny-07")).toMatchObject(["invalid", { id: "yaml-syntax" }]);
  });
});

describe("an Atom feed", () => {
  it("escapes titles and has the date of its newest entry", () => {
    const entry = { url: "https://example.org/a", paragraphs: ["1 < 2"], title: "A & B <i>" };
    const text = toAtom({
      title: "Zmiany & nowości",
      url: "https://example.org/",
      feedUrl: "https://example.org/a.xml",
      author: "Portal",
      startedAt: "2026-01-01T00:00:00Z",
      entries: [
        { ...entry, id: "https://example.org/a#2", updatedAt: "2026-10-23T18:00:00+02:00" },
        { ...entry, id: "https://example.org/a#1", updatedAt: "2026-10-01T18:00:00+02:00" },
      ],
    });
    expect(text).toContain("<updated>2026-10-23T16:00:00.000Z</updated>");
    expect(text).toContain("<![CDATA[A &amp; B &lt;i&gt;]]>");
    expect(text).toContain("<![CDATA[<p>1 &lt; 2</p>]]>");
    expect(text).toContain("<title>Zmiany &amp; nowości</title>");
    expect(text.match(/<entry>/g)).toHaveLength(2);
  });
});
