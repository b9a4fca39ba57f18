import { describe, expect, it } from "vitest";
import { reportPlan } from "#src/collections/entities/import/report-plan.ts";
import { toHeading } from "#src/collections/entities/import/issue/questions.ts";
import { checkFolder, TODAY } from "#test/support/content-folder.ts";
import { laka, plan } from "#test/support/import-plan.ts";
import { formOf, fresh, readIssue, source, ticked, toIssue } from "#test/support/issue-answers.ts";

const notesOf = async (text: string) => (await readIssue(text)).notes?.map(({ id }) => id);

describe("a new entity", () => {
  it("becomes a file that the check accepts", async () => {
    const answers = {
      ...fresh,
      "identifiers.krs": "9995009",
      website: "mokradlo.example.org",
      "contacts.0.email": "biuro@mokradlo.example.org",
      "source.publishedOn": "2026-05",
    };
    const {
      folder,
      made,
      read: readFile,
      write,
    } = plan({}, await readIssue(toIssue("dodaj-podmiot", answers)));
    expect(made.items).toMatchObject([{ state: "new", id: "fundacja-mokradlo", warnings: [] }]);
    write();
    expect(checkFolder(folder).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(readFile("entities/fundacja-mokradlo.md")).toBe(
      [
        "---",
        "name: Fundacja Mokradło",
        "legalForm: foundation",
        'identifiers: { krs: "0009995009" }',
        "summary: Fundacja chroni mokradła regionu i prowadzi zajęcia dla szkół przez cały rok.",
        'address: { town: Nowy Bór, municipality: "9801011" }',
        "contacts:",
        '  - { email: "biuro@mokradlo.example.org" }',
        "website: https://mokradlo.example.org",
        "sources:",
        `  - { url: "https://example.org/o-nas", title: O nas, publishedOn: 2026-05, accessedOn: ${TODAY} }`,
        "---",
        "",
      ].join("\n"),
    );
  });

  it("is recognised where the directory has it, and the editor's values stay", async () => {
    const issue = toIssue("dodaj-podmiot", { ...fresh, "identifiers.krs": "0009995001" });
    const { made } = plan(laka, await readIssue(issue));
    expect(made.items).toMatchObject([{ state: "conflicting", id: "laka", by: "krs" }]);
  });

  it("does not take the address of a person", async () => {
    const { proposals, notes } = await readIssue(
      toIssue("dodaj-podmiot", { ...fresh, "contacts.0.email": "jan.kowalski@example.org" }),
    );
    expect(notes).toMatchObject([{ id: "table-personal" }]);
    expect(proposals[0]?.fields).not.toHaveProperty("contacts");
  });
});

describe("a correction", () => {
  const correct = (answers: Record<string, string>) =>
    readIssue(
      toIssue("zglos-blad", {
        page: "https://portal.example.org/en/podmioty/laka/#kontakt",
        ...source,
        ...answers,
      }),
    );

  it("of a value stays open until the editor takes it", async () => {
    const issue = await correct({ field: "name", value: "Fundacja Łąka i Las" });
    const conflicts = plan(laka, issue).made.items;
    expect(conflicts).toMatchObject([{ state: "conflicting", id: "laka", by: "id" }]);
    const { made, read: readFile, write } = plan(laka, issue, { accept: "name" });
    expect(made.items).toMatchObject([{ state: "changed" }]);
    write();
    expect(readFile("entities/laka.md")).toContain("name: Fundacja Łąka i Las\n");
    expect(readFile("entities/laka.md")).toContain("https://example.org/o-nas");
  });

  it("of what was not there is added", async () => {
    const issue = await correct({ field: "website", value: "https://laka.example.org" });
    expect(plan(laka, issue).made.items).toMatchObject([
      {
        state: "changed",
        changes: [{ path: ["website"], after: "https://laka.example.org" }, { path: ["sources", 1] }],
      },
    ]);
  });

  it("of another fact is left to a person", async () => {
    const { proposals, notes } = await correct({ field: "other", value: "Zmieniły się godziny." });
    expect(proposals).toEqual([]);
    expect(notes).toMatchObject([{ id: "issue-by-hand", values: { text: "Zmieniły się godziny." } }]);
  });

  it("of an entity that is not there is no new one", async () => {
    const issue = await correct({ page: "nie-ma", field: "website", value: "https://a.example.org" });
    expect(plan(laka, issue).made.items).toMatchObject([{ state: "ambiguous", why: "unknown-id" }]);
  });

  it.each([
    "../../etc/passwd",
    "https://x.example/podmioty/../portal",
    "/podmioty/A_B/",
    "laka.md",
    "https://evil.example/laka",
  ])("takes no path from %j", async (page) => {
    const { proposals, notes } = await correct({ page, field: "website", value: "https://a.example.org" });
    expect(proposals).toEqual([]);
    expect(notes).toMatchObject([{ id: "issue-page" }]);
  });
});

describe("a confirmation", () => {
  it("sets the day and says who verified, after the question who writes", async () => {
    const {
      made,
      read: readFile,
      write,
    } = plan(laka, await readIssue(toIssue("potwierdz-wpis", { page: "laka" })));
    expect(reportPlan(made, undefined, "en")).toMatch(/^ {2}laka {2}\(/m);
    expect(made.items).toMatchObject([{ state: "changed", by: "id" }]);
    expect(made.notes).toMatchObject([{ id: "issue-confirm" }]);
    write();
    expect(readFile("entities/laka.md")).toContain(`verifiedOn: ${TODAY}\nverifiedBy: organisation\n`);
    expect(readFile("entities/laka.md")).not.toContain("o-nas");
  });

  it("passes remarks on to the editor", async () => {
    expect(await notesOf(toIssue("potwierdz-wpis", { page: "laka", remarks: "Dodajcie logo." }))).toEqual([
      "issue-by-hand",
      "issue-confirm",
    ]);
  });
});

describe("what people write", () => {
  const add = (answers: Record<string, string>) => toIssue("dodaj-podmiot", { ...fresh, ...answers });

  it.each([
    ["an answer that is missing", add({ name: "_No response_" }), ["issue-empty"]],
    ["two lines where one is wanted", add({ name: "A\nB" }), ["issue-lines"]],
    ["what is not on the list", add({ legalForm: "spółka" }), ["issue-option"]],
    ["a number that is wrong", add({ "identifiers.nip": "123" }), ["issue-value"]],
    ["boxes that are not ticked", add({ confirmation: "- [ ] a\n- [x] b" }), ["issue-unticked"]],
    [
      "text beside the boxes",
      add({ confirmation: `${ticked(formOf("dodaj-podmiot"))}\nx` }),
      ["issue-unticked"],
    ],
    [
      "several faults at once",
      add({ name: "_No response_", founded: "dawno" }),
      ["issue-empty", "issue-value"],
    ],
  ])("is refused with what is wrong: %s", async (_, text, notes) => {
    const issue = await readIssue(text);
    expect(issue).toMatchObject({ proposals: [], isPartial: true });
    expect(issue.notes?.map(({ id }) => id)).toEqual(notes);
  });

  it.each([
    ["is no answer of a form", "# Title\n\nText.", "issue-unknown"],
    ["lacks a question", add({}).replace(/### Nazwa używana[^\n]*\n/, ""), "issue-missing"],
    [
      "pretends to have another answer",
      add({
        summary: `x\n\n### ${toHeading({ label: { pl: "numer KRS", en: "KRS number" } })}\n\n0000000001`,
      }),
      "issue-order",
    ],
    ["has control characters", add({ name: "A\u0007" }), "issue-text"],
    ["is too large", "x".repeat(1024 ** 2 + 1), "issue-large"],
  ])("is refused as a whole when it %s", async (_, text, id) => {
    await expect(readIssue(text)).rejects.toMatchObject({ id });
  });

  it("is data, whatever it looks like", async () => {
    const name = "---\\n- {{ x }} `rm` <script>".slice(5);
    const { proposals } = await readIssue(add({ name }));
    expect(proposals[0]?.fields["name"]).toBe(name);
    const { made, write, read: readFile } = plan({}, await readIssue(add({ name: 'Klub: # "x" & *y*' })));
    expect(made.items).toMatchObject([{ state: "new", id: "klub-x-y" }]);
    write();
    expect(readFile("entities/klub-x-y.md")).toContain('name: "Klub: # \\"x\\" & *y*"');
  });

  it("above the first question is told", async () => {
    expect(await notesOf(`Dzień dobry!\n\n${add({})}`)).toEqual(["issue-before"]);
  });
});
