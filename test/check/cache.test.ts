import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { survivesJson } from "#src/check/cache/survives-json.ts";
import { runCachedCheck, runCheck } from "#src/check/run-check.ts";
import { entity, fixture, makeContent, recallCheck, TODAY } from "#test/support/content-folder.ts";
import { makeRandom } from "#test/support/random.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/** What a run with a cache reports, how many times it tells of damage, and which files it learned about anew. */
async function check(cache: string, folder: string) {
  const told = { damage: 0, learned: 0 };
  const result = await runCachedCheck(cache, folder, TODAY, {
    onDamage: () => (told.damage += 1),
    onProgress: (_, all) => (told.learned = all),
  });
  return { ...told, result };
}

type Edit = (file: string, random: () => number) => void;

const edit =
  (change: (text: string, random: () => number) => string): Edit =>
  (file, random) =>
    writeFileSync(file, change(readFileSync(file, "utf8"), random));

const edits: Record<string, Edit> = {
  "changes a field": edit((text) => text.replace(/^(name|title): .*$/m, "$1: Inna #1 nazwa")),
  "breaks a reference": edit((text) => text.replace(/^( *- )[a-z-]+$/m, "$1nie-ma-takiego")),
  "changes a day": edit((text) => text.replace(/^verifiedOn: .*$/m, "verifiedOn: 2031-01-01")),
  "adds to a text": edit((text) => `${text}\n# A\n\n<b>x</b> ![](./a.png) anna.kowalska@example.org\n`),
  "removes a letter": edit((text, random) => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + text.slice(at + 1);
  }),
  "deletes a file": (file) => rmSync(file),
  "renames a file": (file) => renameSync(file, file.replace(/(\.\w+)$/, "-2$1")),
};

describe("a check with a cache", () => {
  it("reports after every change what a check without one reports", async () => {
    const folder = makeContent({ "entities/a.md": entity({ openingHours: "Mo-Fr 8-16h" }) });
    const cache = createTemporaryFolder();
    const random = makeRandom(7);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
    for (let round = 0; round < 40; round += 1) {
      const [name, change] = pick(Object.entries(edits));
      const file = pick(listFiles(folder));
      change(file, random);
      if (round % 10 === 9) truncateSync(pick(listFiles(cache).filter((path) => path.endsWith("1.txt"))), 60);
      const { result, damage } = await check(cache, folder);
      expect(result, `round ${round}: ${name}, ${file}`).toEqual(runCheck(folder, TODAY));
      expect(recallCheck(folder)).toEqual(result);
      expect(damage).toBe(round % 10 === 9 ? 1 : 0);
    }
  });

  it("learns only about files that have changed", async () => {
    const page = readFileSync(join(fixture("valid-minimal"), "pages/about.mdx"), "utf8");
    const folder = makeContent({
      "entities/a.md": entity(),
      "pages/acts.mdx": `${page}\nSee <Law act="dostepnosc" />.\n`,
    });
    const cache = createTemporaryFolder();
    expect((await check(cache, folder)).learned).toBe(listFiles(folder).length);
    expect((await check(cache, folder)).learned).toBe(0);
    writeFileSync(join(folder, "entities/a.md"), entity({ name: "Another Test Body" }));
    expect((await check(cache, folder)).learned).toBe(1);
  });

  it("follows the settings of the portal", async () => {
    const folder = makeContent({ "entities/a.md": entity({ openingHours: "Mo-Fr 08:00-16:00; PH off" }) });
    const cache = createTemporaryFolder();
    await check(cache, folder);
    recallCheck(folder);
    edit((text) => `${text}\nopeningHours: { country: xx }\n`)(join(folder, "portal.yaml"), Math.random);
    const { result } = await check(cache, folder);
    expect(result).toEqual(runCheck(folder, TODAY));
    expect(result).toEqual(recallCheck(folder));
  });

  it("follows the words of the thesaurus, and keeps no answer about former ones", async () => {
    const writeTerm = (term: string) => `- id: a\n  terms: [${term}]\n  usedFor: [zwierzę]\n`;
    const folder = makeContent({ "vocabularies/thesaurus.yaml": writeTerm("hipopotam") });
    const cache = createTemporaryFolder();
    const sizeOf = () =>
      listFiles(cache)
        .filter((file) => !file.endsWith("stamps.txt"))
        .reduce((sum, file) => sum + statSync(file).size, 0);
    await check(cache, folder);
    const size = sizeOf();
    for (const term of ["nosorożec", "fundacja", "hipopotam"]) {
      writeFileSync(join(folder, "vocabularies/thesaurus.yaml"), writeTerm(term));
      expect((await check(cache, folder)).result, term).toEqual(runCheck(folder, TODAY));
    }
    expect(sizeOf()).toBe(size);
    writeFileSync(
      join(folder, "entities/a.md"),
      entity({
        summary: "A hipopotam lives in the zoo of the town, and people of all ages feed it on Sundays.",
      }),
    );
    const { result, learned } = await check(cache, folder);
    expect(learned).toBe(1);
    expect(result).toEqual(runCheck(folder, TODAY));
    expect(result.findings.map(({ problem }) => problem.id)).not.toContain("thesaurus-term-unused");
  });

  it("is whole after two runs at once", async () => {
    const folder = makeContent({});
    const cache = createTemporaryFolder();
    await Promise.all([check(cache, folder), check(cache, folder)]);
    expect(await check(cache, folder)).toMatchObject({ damage: 0, learned: 0 });
  });

  it("tells of damage once, and mends it", async () => {
    const folder = makeContent({});
    const cache = createTemporaryFolder();
    const { result } = await check(cache, folder);
    for (const file of listFiles(cache).filter((path) => !path.endsWith("folder.txt")))
      edit((text) => text.replace("a", "b"))(file, Math.random);
    expect(await check(cache, folder)).toMatchObject({ damage: 1, result });
    expect(await check(cache, folder)).toMatchObject({ damage: 0, learned: 0, result });
  });

  it("reads many files on several threads with the same result", async () => {
    const files = Array.from({ length: 1100 }, (_, index) => [
      `entities/test-${index}.md`,
      entity({ name: `Test Body ${index}`, ...(index % 50 === 0 && { founded: "12.03.2010" }) }),
    ]);
    const folder = makeContent(Object.fromEntries(files));
    const { result, learned } = await check(createTemporaryFolder(), folder);
    expect(learned).toBeGreaterThan(1100);
    expect(result).toEqual(runCheck(folder, TODAY));
  });

  it("clears the places of folders that are gone", async () => {
    const cache = createTemporaryFolder();
    const gone = makeContent({});
    await check(cache, gone);
    rmSync(gone, { recursive: true });
    await check(cache, makeContent({}));
    expect(readdirSync(cache)).toHaveLength(1);
  });
});

describe("values that are kept", () => {
  it.each([["text"], [0.5], [true], [null], [[1, { a: [] }]]])(
    "are those that JSON gives back: %j",
    (value) => {
      expect(survivesJson(value)).toBe(true);
    },
  );

  it.each([[undefined], [NaN], [-0], [1n], [new Date(0)], [new Map()], [{ a: undefined }], [[() => 1]]])(
    "are not others: %s",
    (value) => {
      expect(survivesJson(value)).toBe(false);
    },
  );
});
