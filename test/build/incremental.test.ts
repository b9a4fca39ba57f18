import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { runBuild } from "../support/build-site.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

/** Every file of a site by its path. */
const readSite = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), readFileSync(path, "latin1")]),
  );

/** Paths of files that one site has and the other has not, or has otherwise. */
const listDifferences = (one: Map<string, string>, other: Map<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .toSorted();

const replaceIn = (file: string, written: string, instead: string) => {
  const text = readFileSync(file, "utf8");
  expect(text, file).toContain(written);
  writeFileSync(file, text.replace(written, instead));
};

describe("a second build", () => {
  it("keeps what did not change and is, file by file, what a build from nothing makes", () => {
    const content = createTemporaryFolder();
    const [kept, fresh] = [createTemporaryFolder(), createTemporaryFolder()];
    cpSync("content", content, { recursive: true });
    runBuild(content, kept);
    const before = readSite(kept);

    replaceIn(join(content, "entities/fundacja-studio-m6.md"), "name: ", "name: Nowa ");
    replaceIn(join(content, "vocabularies/services.yaml"), "pl: ", "pl: nowa ");
    rmSync(join(content, "entities/wtz-lipno.md"));
    appendFileSync(join(content, "entities/osp-lubianka.md"), "\nNowe zdanie.\n");
    const log = runBuild(content, kept);
    runBuild(content, fresh);

    const after = readSite(kept);
    expect(listDifferences(after, readSite(fresh))).toEqual([]);
    expect(log.match(/\(restored\)/g)?.length).toBeGreaterThan(200);
    const changed = listDifferences(before, after);
    expect(changed).toContain("podmioty/fundacja-studio-m6/index.html");
    expect(changed).toContain(
      "forum/forum-organizacji-pozarzadowych/forum-organizacji-pozarzadowych-23/index.html",
    );
    expect(changed).toContain("podmioty/wtz-lipno/index.html");
    expect(changed).toContain("podmioty/osp-lubianka/index.html");
    expect(changed).not.toContain("podmioty/osp-lasin/index.html");
  });
});
