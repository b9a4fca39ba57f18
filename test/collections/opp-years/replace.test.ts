import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Fault } from "#src/commands/fault.ts";
import { importOpps, type OppImport } from "#src/collections/opp-years/import/import-opps.ts";
import { reportOpps } from "#src/collections/opp-years/import/report.ts";
import { makeContent } from "#test/support/content-folder.ts";

const TODAY = "2026-11-23";
const TARGET = "opp-years/2025.yaml";

describe("a list that replaces another", () => {
  const report = (name: string) =>
    readFileSync(join(import.meta.dirname, "../../fixtures/reports/23-opp-replace", name), "utf8");
  async function replace(request: Partial<OppImport>, former = report("former.yaml")) {
    const folder = makeContent({ [TARGET]: former, "wykaz.txt": report("new.csv") });
    const asked = { file: join(folder, "wykaz.txt"), year: 2025, replace: true, ...request };
    const done = importOpps(folder, asked, TODAY);
    const failed = await done.then(
      () => undefined,
      (error: unknown) => error,
    );
    return { done, failed, written: readFileSync(join(folder, TARGET), "utf8") };
  }

  it("is refused while nobody says what becomes of the rows that it lacks", async () => {
    const { failed, written } = await replace({});
    expect(failed).toMatchObject({ id: "missing", values: { count: 1 } });
    expect((failed as Fault).rows).toEqual([
      { line: 17, id: "missing", values: { what: "0009995077 Koło dopisane ręcznie" } },
    ]);
    expect(written).toBe(report("former.yaml"));
  });

  it("keeps comments, fields of the file and what editors added, and tells what it changes", async () => {
    const { done, written } = await replace({ missing: "keep" });
    for (const comment of ["pokój 12.", "# Sprawdzone w KRS.", "# przeniosła się", "# od starosty"])
      expect(written).toContain(comment);
    expect(parse(written)).toEqual({
      ...(parse(report("former.yaml")) as object),
      organisations: [
        { krs: "0009995001", name: "Fundacja Łąka", county: "9861", purpose: "na staw", town: "Przysiółek" },
        { krs: 9_995_002, name: "Stowarzyszenie Bory", county: "9801", town: "Nowy Bór" },
        { krs: "0009995077", name: "Koło dopisane ręcznie", county: "9801" },
        { krs: "0009995003", name: "Klub z Polany", county: "9801", town: "Stara Polana" },
      ],
      sources: [
        { url: "https://example.org/zrodlo", title: "Pismo starosty", accessedOn: "2025-10-02" },
        { url: "https://niw.gov.pl/opp/wykaz-opp/", title: expect.any(String), accessedOn: TODAY },
      ],
      verifiedOn: TODAY,
    });
    const told = reportOpps(await done, "en");
    expect(told).toContain("0009995002 name: Stowarzyszenie Bór → Stowarzyszenie Bory");
    expect(told).toContain("unchanged (2025-10-01)");
    expect(told).toContain("have stayed:\n  0009995077 Koło dopisane ręcznie");
    expect(told).toMatch(/without "https:\/\/" were left out in lines: 4/);
  });

  it("drops the rows that it lacks on request, and says which", async () => {
    const { done, written } = await replace({ missing: "drop", asOf: "2025-12-01" });
    expect(written).not.toContain("9995077");
    const told = reportOpps(await done, "pl");
    expect(told).toContain("nie ma:\n  0009995077 Koło dopisane ręcznie");
    expect(told).toContain("asOf: 2025-10-01 → 2025-12-01");
  });

  it.each(["organisations: {", "taxYear: 2025\n", `${report("former.yaml")}inne: 1\n`])(
    "leaves alone one that the check refuses: %j",
    async (former) => {
      const { failed, written } = await replace({ missing: "drop" }, former);
      expect(failed).toMatchObject({ id: "faulty" });
      expect(written).toBe(former);
    },
  );
});
