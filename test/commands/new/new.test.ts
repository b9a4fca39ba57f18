import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeNew } from "#src/commands/new/make-new.ts";
import { findTarget } from "#src/commands/new/target.ts";
import { writeRecord } from "#src/commands/new/write-record.ts";
import { readAnswers } from "#src/commands/new/values.ts";
import { Fault } from "#src/commands/fault.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { checkFolder, entity, fixture, makeContent } from "#test/support/content-folder.ts";
import { fileOf, order } from "./order.ts";

const answers = [
  "name=Fundacja Żółw",
  "legalForm=foundation",
  "summary=Fundacja prowadzi świetlicę i zajęcia dla mieszkańców osiedla.",
  "identifiers.krs=0000030897",
  "sources.0.url=https://example.org/o-nas",
  "sources.0.title=O nas: fundacja",
  "sources.0.accessedOn=2026-01-10",
  "verifiedOn=2026-01-10",
  "verifiedBy=website",
];

/** The id of the fault that something throws. */
const faultOf = async (work: () => unknown): Promise<string | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Fault ? error.id : String(error);
  }
};

describe("a new entry from --set", () => {
  it("is a file named by its name, which the check takes, with its other fields explained in comments", async () => {
    const folder = makeContent({});
    const made = await makeNew(order(folder, "entities", answers));
    expect(made).toMatchObject({ file: "entities/fundacja-zolw.md", report: { counts: { errors: 0 } } });
    const text = fileOf(folder, made.file);
    expect(readEntry(made.file, text).data).toEqual({
      name: "Fundacja Żółw",
      legalForm: "foundation",
      identifiers: { krs: "0000030897" },
      summary: "Fundacja prowadzi świetlicę i zajęcia dla mieszkańców osiedla.",
      sources: [{ url: "https://example.org/o-nas", title: "O nas: fundacja", accessedOn: "2026-01-10" }],
      verifiedOn: "2026-01-10",
      verifiedBy: "website",
    });
    expect(text).toContain("# shortName: # nazwa skrócona; tekst, do 40 znaków\n");
    expect(text).toContain("# address: # adres siedziby; grupa pól\n#   street: # ulica i numer; tekst\n");
    expect(text).toContain("# statuses: # statusy i znaki; lista: grupy pól\n#   - status: # status");
    expect(checkFolder(folder).filter(({ file }) => file === made.file)).toEqual([]);
  });

  it("becomes complete by removing the signs of comments and writing values", async () => {
    const folder = makeContent({});
    const { file } = await makeNew(order(folder, "entities", answers));
    const text = fileOf(folder, file).replace(/^# (founded:).*$/m, "$1 1992");
    expect(readEntry(file, text).data).toMatchObject({ founded: 1992 });
  });

  it("takes lists by repeated answers or as YAML, numbers, and yes or no in words", () => {
    const { schema } = findTarget("entities");
    const set = [
      "formerNames=A",
      "formerNames=B, C",
      "spheres=[x, y]",
      "maskExactLocation=tak",
      "point.lat=53,01",
    ];
    expect(readAnswers(schema, set)).toEqual({
      formerNames: ["A", "B, C"],
      spheres: ["x", "y"],
      maskExactLocation: true,
      point: { lat: 53.01 },
    });
  });

  it("is not written with an error, which is told in the words of the check", async () => {
    const folder = makeContent({});
    const set = [...answers, "website=example.org"];
    const refusal = makeNew(order(folder, "entities", set));
    await expect(refusal).rejects.toMatchObject({
      id: "refused",
      rows: [{ values: { id: "url-syntax", what: expect.stringContaining("website") } }],
    });
    expect(existsSync(join(folder, "entities/fundacja-zolw.md"))).toBe(false);
  });

  it("is not blamed for warnings about the whole shelf, which only count one entry more", async () => {
    const sources = [
      { url: "https://example.org/", title: "A page", publishedOn: 2016, accessedOn: "2026-01-10" },
    ];
    const old = Array.from({ length: 11 }, (_, number) => [
      `entities/old-${number}.md`,
      entity({ name: `Example Body ${number}`, sources, verifiedOn: undefined, verifiedBy: undefined }),
    ]);
    const portal = readFileSync(join(fixture("valid-minimal"), "portal.yaml"), "utf8");
    const folder = makeContent({
      ...Object.fromEntries(old),
      "portal.yaml": portal.replace(/^staleAfterDays:.*$/m, "staleAfterDays: 365"),
    });
    expect(checkFolder(folder).map(({ id }) => id)).toContain("stale-sources-many");
    const { report } = await makeNew(order(folder, "entities", answers));
    expect(report.problems.map(({ id }) => id)).not.toContain("stale-sources-many");
    const refusal = makeNew(order(folder, "entities", ["name=Fundacja Bóbr", "legalForm=foundation"]));
    await expect(refusal).rejects.toMatchObject({
      rows: [{ values: { id: "field-missing" } }, { values: { id: "field-missing" } }],
    });
  });

  it("never stands in the place of another, in any ending of its collection", async () => {
    const folder = makeContent({ "good-practices/x.mdx": "" });
    expect(await faultOf(() => makeNew(order(folder, "good-practices", ["title=Inna"], { id: "x" })))).toBe(
      "exists",
    );
  });

  it.each([
    ["an unknown field", () => readAnswers(findTarget("entities").schema, ["nazwa=X"]), "field"],
    ["an answer without a name", () => readAnswers(findTarget("entities").schema, ["X"]), "answer"],
    ["broken YAML", () => readAnswers(findTarget("entities").schema, ["spheres=[x"]), "answer"],
    ["an unknown collection", () => findTarget("entites"), "collection"],
    ["the settings of the portal", () => findTarget("portal"), "single"],
    ["a collection that another command makes", () => findTarget("programme-releases"), "made"],
    ["an entry without a name", () => makeNew(order(makeContent({}), "entities", [])), "id"],
  ])("refuses %s", async (_, work, fault) => {
    expect(await faultOf(work)).toBe(fault);
  });
});

describe("a new item of a list", () => {
  it("is added below the others, which stay as they are", async () => {
    const before = "# Usługi\n- id: a # pierwsza\n  name: { pl: Jedna }\n";
    const folder = makeContent({ "vocabularies/services.yaml": before });
    const { file, report } = await makeNew(order(folder, "services", ["id=b", "name.pl=Druga: nowa"]));
    expect(report.counts.errors).toBe(0);
    expect(fileOf(folder, file)).toMatch(
      new RegExp(`^${before}- id: b\n  name:\n    pl: "Druga: nowa"\n(  # .*\n)+$`),
    );
  });

  it("is the first one of a list that is empty", async () => {
    const folder = makeContent({ "vocabularies/services.yaml": "[]\n" });
    const { file } = await makeNew(order(folder, "services", ["id=b", "name.pl=Druga"]));
    expect(fileOf(folder, file)).toMatch(/^- id: b\n/);
  });

  it("is not added with an id that is there, or to a list in brackets", async () => {
    const folder = makeContent({ "vocabularies/services.yaml": "[{ id: a, name: { pl: Jedna } }]\n" });
    const add = (id: string) =>
      faultOf(() => makeNew(order(folder, "services", [`id=${id}`, "name.pl=Druga"])));
    expect([await add("a"), await add("b")]).toEqual(["item-exists", "list"]);
  });
});

describe("every collection that is written by hand", () => {
  const names = allDefinitions.map(({ id }) => id);

  it("can be started with an empty entry, in which every field is explained", () => {
    const started = names.flatMap((name) => {
      try {
        return [{ name, yaml: writeRecord(findTarget(name).schema, {}, "pl") }];
      } catch (error) {
        return error instanceof Fault && ["made", "single"].includes(error.id) ? [] : [{ name, yaml: "" }];
      }
    });
    expect(names.filter((name) => !started.some((one) => one.name === name))).toEqual([
      "published-entities",
      "programme-releases",
      "consultation-remarks",
      "portal",
      "boundaries",
    ]);
    for (const { name, yaml } of started) expect(yaml, name).toMatch(/^# .+\n(# .+\n)+$/);
  });
});
