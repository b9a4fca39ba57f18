import { describe, expect, it } from "vitest";
import { checkFolder, TODAY } from "#test/support/content-folder.ts";
import { laka, meadow, plan, proposal, source, whole } from "#test/support/import-plan.ts";

describe("a plan", () => {
  it("makes a file of a new organisation that the check accepts, and finds nothing more to do", () => {
    const fields = {
      ...whole,
      identifiers: { krs: "0009995009" },
      address: { town: "Nowy Bór", municipality: "9801011" },
    };
    const { folder, made, make, read, write } = plan({}, { proposals: [proposal("1", fields)] });
    expect(made.items).toMatchObject([{ state: "new", id: "fundacja-mokradlo" }]);
    expect(checkFolder(folder).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(write()).toEqual({ written: ["entities/fundacja-mokradlo.md"], left: [] });
    expect(read("entities/fundacja-mokradlo.md")).toBe(
      [
        "---",
        "name: Fundacja Mokradło",
        "legalForm: foundation",
        'identifiers: { krs: "0009995009" }',
        "summary: A foundation of the example region, known from a register only.",
        'address: { town: Nowy Bór, municipality: "9801011" }',
        "sources:",
        `  - { url: "https://example.org/register", title: Register, accessedOn: ${TODAY} }`,
        `verifiedOn: ${TODAY}`,
        "verifiedBy: register",
        "---",
        "",
      ].join("\n"),
    );
    expect(checkFolder(folder).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(make().items).toMatchObject([{ state: "unchanged", by: "krs" }]);
  });

  it("adds what content does not have, and leaves values of editors that differ", () => {
    const fields = {
      identifiers: { krs: "9995001", regon: "010168068" },
      founded: "2001",
      shortName: "Inna",
    };
    const text = meadow.replace("---\n", "---\n# Asked by telephone\nshortName: Łąka # so they say\n");
    const { made, read, write } = plan({ "entities/laka.md": text }, { proposals: [proposal("1", fields)] });
    expect(made.items).toMatchObject([
      {
        state: "changed",
        by: "krs",
        changes: [
          { path: ["identifiers", "regon"], after: "010168068" },
          { path: ["founded"], after: "2001" },
          { path: ["sources", 1], after: source },
        ],
        conflicts: [{ path: ["shortName"], before: "Łąka", after: "Inna" }],
      },
    ]);
    write();
    const after = read("entities/laka.md");
    const added = after.split("\n").filter((line) => !text.split("\n").includes(line));
    expect(added.map((line) => line.trim()).toSorted()).toEqual([
      expect.stringContaining("https://example.org/register"),
      'founded: "2001"',
      'regon: "010168068"',
    ]);
    expect(text.split("\n").filter((line) => !after.split("\n").includes(line))).toEqual([]);
  });

  it("takes a conflicting value only when it is told to, and keeps the parts of an address together", () => {
    const fields = {
      identifiers: { krs: "9995001" },
      address: { street: "ul. Krótka 1", postalCode: "00-001", town: "Jeziorno", municipality: "9861011" },
    };
    const given = { proposals: [proposal("1", fields)] };
    const { made } = plan(laka, given);
    expect(made.items).toMatchObject([
      {
        state: "conflicting",
        changes: [],
        conflicts: [{ path: ["address", "street"] }, { path: ["address", "postalCode"], before: undefined }],
      },
    ]);
    expect(plan(laka, given, { prefer: "content" }).made.items).toMatchObject([
      { state: "unchanged", conflicts: [] },
    ]);
    for (const asked of [{ prefer: "source" as const }, { accept: "address" }]) {
      const { read, write } = plan(laka, given, asked);
      write();
      expect(read("entities/laka.md")).toContain("  street: ul. Krótka 1\n");
      expect(read("entities/laka.md")).toContain("  postalCode: 00-001\n");
    }
  });

  it.each([
    ["krs", "9995001"],
    ["nip", "521-300-37-00"],
    ["street", "Długa 3"],
    ["municipality", "9861012"],
  ])("does not call another notation of %s a difference", (field, value) => {
    const own = ["krs", "nip"].includes(field)
      ? { identifiers: { krs: "0009995001", [field]: value } }
      : { identifiers: { krs: "9995001" }, address: { town: "JEZIORNO", [field]: value } };
    expect(plan(laka, { proposals: [proposal("1", own)] }).made.items).toMatchObject([
      { state: "unchanged" },
    ]);
  });

  it("adds a tax year to the status that is there", () => {
    const status = { status: "opp", source };
    const text = meadow.replace(
      "summary:",
      `statuses:\n  - status: opp\n    taxYears: [2024]\n    source: { url: "https://example.org/a", title: List, accessedOn: 2026-01-01 }\nsummary:`,
    );
    const fields = { identifiers: { krs: "9995001" }, statuses: [{ ...status, taxYears: [2025] }] };
    const { read, write } = plan({ "entities/laka.md": text }, { proposals: [proposal("1", fields)] });
    write();
    expect(read("entities/laka.md")).toContain("    taxYears: [2024, 2025]\n");
  });
});
