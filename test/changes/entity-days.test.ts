import { describe, expect, it } from "vitest";
import { readEntityDays, type EntityHistories } from "#src/changes/entity-days.ts";
import { formatEntityDay } from "#src/changes/format-history.ts";
import { listEntityIds } from "#src/collections/entities/list-ids.ts";
import { entity } from "#test/support/content-folder.ts";
import { makeRepository } from "#test/support/git-repository.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const timeZone = "Europe/Warsaw";
const repository = makeRepository(createTemporaryFolder());
const { folder, write, rename, remove, commit } = repository;
const body = "A long enough text for git to see that a renamed file is the same one.\n".repeat(8);
const put = (id: string, fields: Record<string, unknown>, text = body) =>
  write(`entities/${id}.md`, entity(fields, text));

put("old-name", { website: "https://example.org/" });
put("closing", {});
put("short-lived", {});
put("untouched", {});
commit("2026-01-05T12:00:00Z", "By Anna Nowak <anna@example.org>");
put("closing", {
  lifeCycle: { state: "closed", since: "2026-01-31" },
  contacts: [{ phone: "52 600 00 00" }],
});
commit("2026-02-01T12:00:00Z");
rename("entities/old-name.md", "entities/new-name.md");
commit("2026-02-10T22:59:00Z");
put("new-name", { shortName: "ETB", name: "Another Test Body" });
commit("2026-02-10T23:01:00Z");
put("new-name", { shortName: "ETB", name: "Another Test Body" }, `${body}And one more sentence.`);
put("closing", { lifeCycle: { state: "closed", since: "2026-01-31" } });
commit("2026-02-11T12:00:00Z");
put("untouched", { shortName: "Gone again" });
commit("2026-03-01T08:00:00Z");
put("untouched", {});
commit("2026-03-01T09:00:00Z");
remove("entities/short-lived.md");
commit("2026-03-02T12:00:00Z");

const read = (of = folder) => readEntityDays(of, { ids: listEntityIds(folder), timeZone });
const histories = (await read()) as EntityHistories;
const linesOf = (id: string, language: "pl" | "en" = "en") =>
  (histories.get(id) ?? []).map((day) => `${day.day} ${formatEntityDay(day, language).join(" ")}`);

describe("the history of an entity's record", () => {
  it("says day by day which fields and texts changed, follows renames and keeps the portal's time", () => {
    expect(linesOf("new-name")).toEqual([
      "2026-02-11 Added: short name. Changed: name. Removed: website. The description was changed.",
      "2026-02-10 The address of the record was changed; its former id: old-name.",
      "2026-01-05 The record was added to the directory.",
    ]);
  });

  it("says that an entity has closed, and never what was removed", () => {
    expect(linesOf("closing", "pl")).toEqual([
      "2026-02-11 Usunięto: kontakty.",
      "2026-02-01 Odnotowano, że podmiot zakończył działalność. Dodano: stan działalności, kontakty.",
      "2026-01-05 Dodano wpis do katalogu.",
    ]);
    expect(JSON.stringify([...histories])).not.toMatch(/600 00 00|Anna|Nowak|example\.org/);
  });

  it("leaves out what was undone on the same day, and entities that are not there", () => {
    expect(linesOf("untouched")).toEqual(["2026-01-05 The record was added to the directory."]);
    expect(histories.has("short-lived")).toBe(false);
  });

  it("is the same when it is read again, from what was kept", async () => {
    expect(await read()).toEqual(histories);
  });

  it("is kept by commit: a new one is seen, and what was known of older ones stays", async () => {
    const other = makeRepository(createTemporaryFolder());
    other.write("entities/a.md", entity({}));
    other.commit("2026-01-05T12:00:00Z");
    const readOther = () => readEntityDays(other.folder, { ids: ["a"], timeZone });
    const daysOf = async () => ((await readOther()) as EntityHistories).get("a")?.map(({ day }) => day);
    expect(await daysOf()).toEqual(["2026-01-05"]);
    other.write("entities/a.md", entity({ shortName: "A" }));
    other.commit("2026-01-06T12:00:00Z");
    expect(await daysOf()).toEqual(["2026-01-06", "2026-01-05"]);
  });

  it("is not known of a shallow clone", async () => {
    const clone = `${createTemporaryFolder()}/clone`;
    repository.git(["clone", "-q", "--depth", "1", `file://${folder}`, clone]);
    expect(await read(clone)).toBe("shallow");
  });
});
