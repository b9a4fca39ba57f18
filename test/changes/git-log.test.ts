import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toEntryChanges } from "#src/changes/entry-changes.ts";
import { HISTORY_ARGUMENTS, parseHistory } from "#src/changes/git-log.ts";
import { findHistory, readFileChanges } from "#src/changes/read-history.ts";
import { makeRepository } from "#test/support/git-repository.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const { folder: repository, git, write, rename, remove, commit } = makeRepository(createTemporaryFolder());
const odd = 'Zmiana: „ł” "x"\nA\tnews/fake.md';

write("content/news/pierwsza.md", "pierwsza");
write("content/news/krotka.md", "krotka");
write('content/entities/Zła "Nazwa".md', "nazwa");
write("content/entities/fundacja.md", "fundacja");
write("src/index.ts", "code");
commit("2026-10-01T12:00:00Z", odd);
rename("content/news/pierwsza.md", "content/news/pierwsza.mdx");
rename("content/entities/fundacja.md", "content/entities/laka.md");
commit("2026-10-02T08:00:00Z", odd);
git(["checkout", "-q", "-b", "side", "HEAD~1"]);
write("content/consultations/program.md", "program");
commit("2026-10-03T21:59:00Z", odd);
git(["checkout", "-q", "main"]);
git(["merge", "-q", "side", "-m", "Merge"], "2026-10-04T08:00:00Z");
write("content/consultations/adopted/program.md", "adopted");
commit("2026-10-03T22:00:00Z", odd);
write("content/news/chwilowa.md", "chwilowa");
commit("2026-10-06T08:00:00Z", odd);
remove("content/news/chwilowa.md");
remove("content/news/krotka.md");
commit("2026-10-06T09:00:00Z", odd);
write("src/index.ts", "code only");
commit("2026-10-07T09:00:00Z", odd);

const read = (folder: string) => parseHistory(git(["-C", folder, ...HISTORY_ARGUMENTS]));

describe("the history of a folder", () => {
  const changes = read("content");

  it("lists every file of every commit, and nothing from other folders or commit messages", () => {
    expect(changes.map(({ status, path }) => `${status} ${path}`)).toEqual([
      "removed news/chwilowa.md",
      "removed news/krotka.md",
      "added news/chwilowa.md",
      "added consultations/adopted/program.md",
      "added consultations/program.md",
      "removed entities/fundacja.md",
      "added entities/laka.md",
      "removed news/pierwsza.md",
      "added news/pierwsza.mdx",
      'added entities/Zła "Nazwa".md',
      "added entities/fundacja.md",
      "added news/krotka.md",
      "added news/pierwsza.md",
    ]);
  });

  it("is turned into changes of entries, dated in the portal's time zone", () => {
    expect(toEntryChanges(changes, "Europe/Warsaw").map((change) => Object.values(change).join(" "))).toEqual(
      [
        "2026-10-06 news/krotka removed",
        "2026-10-04 consultations/program changed",
        "2026-10-03 consultations/program added",
        "2026-10-02 entities/fundacja removed",
        "2026-10-02 entities/laka added",
        "2026-10-02 news/pierwsza changed",
        "2026-10-01 entities/fundacja added",
        "2026-10-01 news/krotka added",
        "2026-10-01 news/pierwsza added",
      ],
    );
  });

  it("is known in a full repository, and not in a shallow clone, an empty repository or outside of one", async () => {
    const clone = join(createTemporaryFolder(), "clone");
    git(["clone", "-q", "--depth", "1", `file://${repository}`, clone]);
    const { folder: empty } = makeRepository(createTemporaryFolder());
    expect(await findHistory(repository)).toEqual({ commit: git(["rev-parse", "HEAD"]).trim() });
    expect(await findHistory(clone)).toEqual({ lack: "shallow" });
    expect(await findHistory(empty)).toEqual({ lack: "uncommitted" });
    expect(await findHistory(createTemporaryFolder())).toEqual({ lack: "no-repository" });
  });

  it("is not known of a folder without committed files", async () => {
    mkdirSync(join(repository, "draft"));
    expect(await readFileChanges(join(repository, "draft"))).toBe("uncommitted");
  });
});
