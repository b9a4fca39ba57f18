import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writePublished } from "#src/collections/published-entities/write-published.ts";
import { checkFiles, checkFolder, entity, makeContent } from "#test/support/content-folder.ts";

const FILE = "published-entities.yaml";
const list = (ids: string[], region = "98") =>
  `region: "${region}"\nids:\n${ids.map((id) => `  - ${id}\n`).join("")}`;
const findLost = (files: Record<string, string>) =>
  checkFiles(files).map(({ file, line, column, id, remedy }) => [`${file}:${line}:${column} ${id}`, remedy]);

describe("an id that was published", () => {
  it("and is neither there nor among the former ones is an error, with the lines to write", () => {
    const [lost, ...others] = findLost({ [FILE]: list(["example-meadow-foundation", "gone-for-good"]) });
    expect(others).toEqual([]);
    expect(lost?.[0]).toBe(`${FILE}:4:5 published-entity-missing`);
    expect(lost?.[1]).toContain("“- { id: gone-for-good, movedTo: <new id>, since: 2026-11-23 }”");
    expect(lost?.[1]).toContain("“- { id: gone-for-good, removed: out-of-scope, since: 2026-11-23 }”");
  });

  it("is offered the name of a new file like it, and the offered line is accepted", () => {
    const files = { [FILE]: list(["example-library"]), "entities/example-librarys.md": entity() };
    const line = "- { id: example-library, movedTo: example-librarys, since: 2026-11-23 }";
    expect(findLost(files)[0]?.[1]).toContain(`“${line}”`);
    expect(findLost({ ...files, "former-entities.yaml": `${line}\n` })).toEqual([]);
  });

  it("says nothing in the portal of another region, or while the former ids cannot be read", () => {
    expect(findLost({ [FILE]: list(["gone"], "04") })).toEqual([]);
    const unreadable = findLost({ [FILE]: list(["gone"]), "former-entities.yaml": "- { id: gone" });
    expect(unreadable.map(([place]) => place)).toEqual([expect.stringContaining("yaml-syntax")]);
  });

  it("is no error for an operator who put another region in the place of the content", () => {
    expect(checkFolder(makeContent({})).map(({ id }) => id)).toEqual([]);
  });
});

describe("npm run published", () => {
  const idsIn = (folder: string) =>
    [...readFileSync(join(folder, FILE), "utf8").matchAll(/^ {2}- "?([a-z0-9-]+)"?$/gm)].map(([, id]) => id);

  it("notes all entities, keeps what was noted, and is accepted by the check", () => {
    const folder = makeContent({ [FILE]: list(["a-gone-one"]), "entities/123.md": entity() });
    const entities = readdirSync(join(folder, "entities")).filter((name) => name.endsWith(".md"));
    expect(writePublished(folder)).toMatchObject({ total: entities.length + 1, added: entities.length });
    expect(idsIn(folder)).toEqual(["a-gone-one", ...entities.map((name) => name.slice(0, -3))].toSorted());
    const lost = checkFolder(folder).filter(({ file }) => file === FILE);
    expect(lost.map(({ id }) => id)).toEqual(["published-entity-missing"]);
    expect(writePublished(folder)).toMatchObject({ added: 0 });
  });

  it("begins the list of another region anew", () => {
    const folder = makeContent({ [FILE]: list(["theirs"], "04") });
    writePublished(folder);
    expect(idsIn(folder)).not.toContain("theirs");
    expect(readFileSync(join(folder, FILE), "utf8")).toContain('region: "98"');
  });

  it.each([
    ["that cannot be read", "ids: ["],
    ["of another shape", "- a\n"],
    ["with an id that is none", list(["Zła nazwa"])],
  ])("leaves a list %s as it is", (_, text) => {
    const folder = makeContent({ [FILE]: text });
    expect(() => writePublished(folder)).toThrow("unreadable");
    expect(readFileSync(join(folder, FILE), "utf8")).toBe(text);
  });

  it("writes nothing where there are no entities", () => {
    const folder = makeContent({}, "");
    writeFileSync(join(folder, "portal.yaml"), "");
    expect(() => writePublished(folder)).toThrow("content");
    expect(existsSync(join(folder, FILE))).toBe(false);
  });
});
