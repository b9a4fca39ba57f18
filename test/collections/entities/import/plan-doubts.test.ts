import { existsSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { planToJson } from "#src/collections/entities/import/plan-json.ts";
import { reportPlan } from "#src/collections/entities/import/report-plan.ts";
import { Fault } from "#src/commands/fault.ts";
import { entity, TODAY } from "#test/support/content-folder.ts";
import { faultOf } from "#test/support/table-import.ts";
import { laka, meadow, plan, proposal, source, whole } from "#test/support/import-plan.ts";

describe("a plan in doubt", () => {
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

  it.skipIf(!existsSync("/dev/full"))(
    "says how far it came when the disk is full, and goes on from there",
    async () => {
      const proposals = ["9995011", "9995012"].map((krs, at) =>
        proposal(krs, { ...whole, name: `Fundacja Mokradło ${at + 1}`, identifiers: { krs } }),
      );
      const { folder, make, read, write } = plan(laka, { proposals });
      const part = join(folder, `entities/.fundacja-mokradlo-2.md.${process.pid}.part`);
      symlinkSync("/dev/full", part);
      expect(await faultOf(write)).toMatchObject({
        id: "plan-stopped",
        values: { done: 1, all: 2, path: "entities/fundacja-mokradlo-2.md", reason: "ENOSPC" },
      });
      expect(read("entities/fundacja-mokradlo-1.md")).toContain("Mokradło 1");
      expect(existsSync(join(folder, "entities/fundacja-mokradlo-2.md"))).toBe(false);
      expect(make().items.map(({ state }) => state)).toEqual(["unchanged", "new"]);
    },
  );

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
