import { cpSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCommand } from "#scripts/check/command.ts";
import { newsletterCommand } from "#scripts/newsletter/command.ts";
import { toNewsletterDraft, type DraftParts } from "#src/collections/newsletters/draft.ts";
import { makeRepository } from "#test/support/git-repository.ts";
import { runHere, startProgram } from "#test/support/run-command.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const titles = { subject: (number: number) => `Nr ${number}`, added: "Nowe", open: "Trwa" };
const parts: DraftParts = {
  entries: [
    { key: "news/a", period: undefined },
    { key: "news/old", period: undefined },
    { key: "calls/later", period: { from: "2026-10-20", to: "2026-11-30" } },
    { key: "calls/now", period: { from: "2026-10-01", to: "2026-10-31T12:00" } },
    { key: "calls/over", period: { to: "2026-10-09" } },
    { key: "calls/endless", period: { from: "2026-01-01" } },
  ],
  changes: [
    { day: "2026-10-09", key: "calls/now", status: "added" },
    { day: "2026-10-02", key: "news/gone", status: "added" },
    { day: "2026-10-01", key: "news/a", status: "added" },
    { day: "2026-10-01", key: "news/old", status: "changed" },
    { day: "2026-09-30", key: "news/old", status: "added" },
  ],
  numbers: [4, 2],
  since: "2026-10-01",
  now: "2026-10-09T22:30:00Z",
  timeZone: "Europe/Warsaw",
  titles,
};

describe("the draft of a newsletter", () => {
  it("lists new entries that still exist, and open or upcoming ones, each once", () => {
    expect(toNewsletterDraft(parts)).toEqual({
      subject: "Nr 5",
      number: 5,
      publishedOn: "2026-10-10",
      sections: [
        { title: "Nowe", items: [{ entry: "news/a" }] },
        { title: "Trwa", items: [{ entry: "calls/now" }, { entry: "calls/later" }] },
      ],
    });
  });

  it("has no empty sections", () => {
    const since = "2026-10-10";
    expect(toNewsletterDraft({ ...parts, entries: [], since }).sections).toEqual([]);
  });
});

describe("npm run newsletter", () => {
  const folder = createTemporaryFolder();
  cpSync(join(import.meta.dirname, "../../fixtures/valid-minimal"), folder, { recursive: true });
  const run = (...args: string[]) => runHere(newsletterCommand, folder, args);

  it("fails without a history, and prints its help on request", async () => {
    expect(await run("--since", "2026-01-01")).toMatchObject({ code: 1, stdout: "" });
    expect(await run("--since", "wczoraj")).toMatchObject({ code: 2 });
    expect((await run("--help")).stdout).toContain("npm run newsletter -- --since");
  });

  it("writes a draft that passes the check, and never overwrites an existing one", async () => {
    makeRepository(folder).commit("2026-01-10T12:00:00Z");
    const { code, stdout } = await startProgram("newsletter", folder, [
      "--since",
      "2026-01-01",
      "--lang",
      "en",
    ]);
    expect(code).toBe(0);
    const file = join(folder, /newsletters\/[\d-]+\.md/.exec(stdout)?.[0] ?? "");
    expect(readFileSync(file, "utf8")).toContain("entry: good-practices/shared-kitchen");
    const check = await runHere(checkCommand, folder, []);
    expect(check.code, check.stdout).toBe(0);
    writeFileSync(file, "---\nsubject: Mine\n---\n");
    expect(await run("--since", "2026-01-01")).toMatchObject({ code: 1 });
    expect(readFileSync(file, "utf8")).toContain("Mine");
    renameSync(file, `${file}.txt`);
    expect(await run("--since", "9999-01-01")).toMatchObject({ code: 1 });
  });
});
