import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { toEntryChanges } from "#src/changes/entry-changes.ts";
import { listDepthArguments, listHistoryArguments, parseHistory } from "#src/changes/git-log.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const repository = createTemporaryFolder();

function git(args: string[], date = "2026-10-01T12:00:00Z"): string {
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
    GIT_COMMITTER_DATE: date,
    GIT_AUTHOR_DATE: date,
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  const name = ["-c", "user.name=Editors", "-c", "user.email=editors@example.org"];
  return execFileSync("git", [...name, ...args], { cwd: repository, env, encoding: "utf8" });
}

const write = (path: string, text = path) => {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
};

function commit(date: string): void {
  git(["add", "-A"]);
  git(["commit", "-q", "-m", 'Zmiana: „ł” "x"\nA\tnews/fake.md'], date);
}

git(["init", "-q", "-b", "main"]);
write("content/news/pierwsza.md");
write("content/news/krotka.md");
write('content/entities/Zła "Nazwa".md');
write("content/entities/fundacja.md");
write("src/index.ts");
commit("2026-10-01T12:00:00Z");
renameSync(join(repository, "content/news/pierwsza.md"), join(repository, "content/news/pierwsza.mdx"));
renameSync(join(repository, "content/entities/fundacja.md"), join(repository, "content/entities/laka.md"));
commit("2026-10-02T08:00:00Z");
git(["checkout", "-q", "-b", "side", "HEAD~1"]);
write("content/consultations/program.md");
commit("2026-10-03T21:59:00Z");
git(["checkout", "-q", "main"]);
git(["merge", "-q", "side", "-m", "Merge"], "2026-10-04T08:00:00Z");
write("content/consultations/adopted/program.md");
commit("2026-10-03T22:00:00Z");
write("content/news/chwilowa.md");
commit("2026-10-06T08:00:00Z");
rmSync(join(repository, "content/news/chwilowa.md"));
rmSync(join(repository, "content/news/krotka.md"));
commit("2026-10-06T09:00:00Z");
write("src/index.ts", "code only");
commit("2026-10-07T09:00:00Z");

const read = (folder: string) => parseHistory(git(listHistoryArguments(join(repository, folder))));

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

  it("is complete in a full repository, and cut off in a shallow clone", () => {
    expect(git(listDepthArguments(repository)).trim()).toBe("false");
    const clone = join(createTemporaryFolder(), "clone");
    git(["clone", "-q", "--depth", "1", `file://${repository}`, clone]);
    expect(git(listDepthArguments(clone)).trim()).toBe("true");
  });

  it("is empty for a folder without committed files", () => {
    mkdirSync(join(repository, "draft"));
    expect(read("draft")).toEqual([]);
  });
});
