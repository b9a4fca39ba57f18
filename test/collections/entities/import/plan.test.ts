import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyPlan } from "#src/collections/entities/import/apply-plan.ts";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { makePlan, type EntitySource } from "#src/collections/entities/import/make-plan.ts";
import { planToJson } from "#src/collections/entities/import/plan-json.ts";
import type { Proposal } from "#src/collections/entities/import/proposal.ts";
import { reportPlan } from "#src/collections/entities/import/report-plan.ts";
import { Fault } from "#src/commands/fault.ts";
import { checkFolder, entity, makeContent, TODAY } from "#test/support/content-folder.ts";

const source = { url: "https://example.org/register", title: "Register", accessedOn: TODAY };
const proposal = (key: string, fields: Record<string, unknown>, more: Partial<Proposal> = {}): Proposal => ({
  key,
  fields,
  source,
  place: `line ${key}`,
  ...more,
});
const whole = {
  name: "Fundacja Mokradło",
  legalForm: "foundation",
  summary: "A foundation of the example region, known from a register only.",
  verifiedBy: "register",
  verifiedOn: TODAY,
};

function plan(
  files: Record<string, string>,
  given: EntitySource,
  asked: Parameters<typeof readChoices>[0] = {},
) {
  const folder = makeContent(files);
  const make = () => makePlan(folder, given, readChoices(asked), TODAY);
  const made = make();
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  return { folder, made, make, read, write: () => applyPlan(folder, made, () => undefined) };
}

const meadow = entity({
  name: "Fundacja Łąka nad Jeziorem",
  identifiers: { krs: "9995001", nip: "5213003700" },
  address: { street: "ul. Długa 3", town: "Jeziorno", municipality: "9861011" },
});
const laka = { "entities/laka.md": meadow };

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
        `  - { url: https://example.org/register, title: Register, accessedOn: ${TODAY} }`,
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

  it("lists with both sides what it cannot tell apart, and a person decides", () => {
    const fields = {
      ...whole,
      name: "Fundacja „Łąka nad Jeziorami”",
      address: { town: "Jeziorno", municipality: "9861011" },
    };
    const given = { proposals: [proposal("L1", fields)] };
    const { made, write } = plan(laka, given);
    expect(made.items).toMatchObject([{ state: "ambiguous", why: "likeness", candidates: [{ id: "laka" }] }]);
    expect(write().written).toEqual([]);
    expect(reportPlan(made, undefined, "en")).toMatch(/laka {2}Fundacja Łąka nad Jeziorem {2}\(0\.\d+\)/);
    expect(plan(laka, given, { match: "L1=laka" }).made.items).toMatchObject([{ id: "laka", by: "choice" }]);
    expect(plan(laka, given, { match: "L1=new" }).made.items).toMatchObject([{ state: "new" }]);
    expect(plan(laka, given, { match: "L1=lako" }).made.items).toMatchObject([{ why: "unknown-id" }]);
  });

  it("never merges two rows about one organisation, nor numbers that contradict each other", () => {
    const twice = [
      proposal("1", { identifiers: { krs: "9995001" } }),
      proposal("2", { identifiers: { nip: "5213003700" } }),
    ];
    expect(plan(laka, { proposals: twice }).made.items).toMatchObject([
      { state: "ambiguous", why: "source-twice", candidates: [{ id: "2" }] },
      { state: "ambiguous", why: "source-twice", candidates: [{ id: "1" }] },
    ]);
    const other = [proposal("1", { identifiers: { krs: "9995002", nip: "5213003700" } })];
    expect(plan(laka, { proposals: other }).made.items).toMatchObject([
      { why: "numbers", candidates: [{ id: "laka" }] },
    ]);
  });

  it("says what the check would refuse, and writes the rest", () => {
    const { made, write } = plan(laka, {
      proposals: [
        proposal("1", { name: "Bez formy", address: { town: "Nowy Bór", municipality: "9801011" } }),
        proposal("2", { identifiers: { krs: "9995001", regon: "123" } }),
        proposal("3", { ...whole, identifiers: { krs: "9995011" } }),
      ],
    });
    expect(made.items.map(({ state }) => state)).toEqual(["refused", "refused", "new"]);
    const report = reportPlan(made, undefined, "en");
    expect(report).toContain("legalForm");
    expect(report).toContain("regon");
    expect(write().written).toEqual(["entities/fundacja-mokradlo.md"]);
  });

  it("lists what the source should have and has not, and deletes nothing", () => {
    const { made, write } = plan(laka, { proposals: [], expects: (id) => id === "laka" });
    expect(made.gone).toEqual([{ id: "laka", name: "Fundacja Łąka nad Jeziorem" }]);
    expect(write().written).toEqual([]);
  });

  it("gives a new file a name that nothing has, and leaves a file that somebody changed meanwhile", () => {
    const files = { "entities/fundacja-mokradlo.md": entity({ name: "Inna" }), ...laka };
    const proposals = [
      proposal("1", { ...whole, identifiers: { krs: "9995011" } }),
      proposal("2", { ...whole, name: "Fundacja MOKRADŁO!", identifiers: { krs: "9995012" } }),
      proposal("3", { identifiers: { krs: "9995001" }, founded: "2001" }),
    ];
    const { folder, made, read, write } = plan(files, { proposals });
    expect(made.items.map((item) => "id" in item && item.id)).toEqual([
      "fundacja-mokradlo-2",
      "fundacja-mokradlo-3",
      "laka",
    ]);
    writeFileSync(join(folder, "entities/laka.md"), `${meadow}More.\n`);
    expect(write().left).toEqual(["entities/laka.md"]);
    expect(read("entities/laka.md")).toBe(`${meadow}More.\n`);
  });

  it("renews the day of an entry that only a register vouches for", () => {
    const old = { ...source, accessedOn: "2026-01-10" };
    const fields = { ...whole, identifiers: { krs: "9995011" } };
    const file = entity({ ...fields, sources: [old], verifiedOn: "2026-01-10" });
    const { made } = plan(
      { "entities/a.md": file },
      { proposals: [proposal("1", fields, { onlyNew: ["name", "summary"] })] },
    );
    expect(made.items).toMatchObject([
      {
        state: "changed",
        changes: [{ path: ["sources", 0, "accessedOn"] }, { path: ["verifiedOn"], after: TODAY }],
      },
    ]);
  });

  it("is told to programs as JSON, and to people without anything that gives orders to a terminal", () => {
    const fields = { ...whole, name: "Fundacja \u001b[31mX", identifiers: { krs: "9995011" } };
    const { made } = plan({}, { proposals: [proposal("1", fields)] });
    expect(JSON.parse(planToJson(made, undefined, "en"))).toMatchObject({
      version: 1,
      counts: { gone: 0 },
      written: null,
    });
    expect(reportPlan(made, undefined, "pl")).not.toContain("\u001b");
  });
});

it.each([{ accept: "adress" }, { match: "abc" }])("refuses a choice that means nothing: %j", (asked) => {
  expect(() => readChoices(asked)).toThrow(Fault);
});
