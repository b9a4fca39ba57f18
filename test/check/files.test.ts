import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "astro/zod";
import { toSchemaProblems } from "#src/check/records/schema-problems.ts";
import { parseYamlSource } from "#src/check/files/yaml-source.ts";
import { checkFiles, checkFolder, entity, idsOf, makeContent } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const temporary = () => createTemporaryFolder();

describe("the content folder", () => {
  it.each([
    ["missing", () => join(temporary(), "nowhere")],
    ["empty", temporary],
    ["a file", () => import.meta.filename],
  ])("is reported by name when it is %s", (_, make) => {
    const folder = make();
    const [problem, ...rest] = checkFolder(folder);
    expect(rest).toEqual([]);
    expect(problem?.id).toBe("content-missing");
    expect(problem?.what).toContain(folder.split("/").at(-1));
  });

  it("without settings and vocabularies has only missing files reported", () => {
    const folder = temporary();
    mkdirSync(join(folder, "entities"));
    writeFileSync(join(folder, "entities/a.md"), entity({ spheres: ["x"], areaServed: ["0401"] }));
    expect(new Set(idsOf(checkFolder(folder)))).toEqual(new Set(["file-missing"]));
  });
});

describe("bytes", () => {
  it("of Windows-1250 are reported at their position, with the text as it should read", () => {
    const bytes = Buffer.concat([
      Buffer.from("---\nname: Za"),
      Buffer.from([0xbf, 0xf3, 0xb3, 0xe6]),
      Buffer.from("\n---\n"),
    ]);
    const [problem] = checkFiles({ "entities/a.md": bytes });
    expect(problem).toMatchObject({ id: "encoding", line: 2, column: 9 });
    expect(problem?.remedy).toContain("windows-1250");
    expect(problem?.remedy).toContain("name: Zażółć");
  });

  it("that are not text get no suggested encoding", () => {
    const problems = checkFiles({
      "entities/a.md": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0x81]),
    });
    expect(idsOf(problems)).toEqual(["encoding"]);
    expect(problems[0]?.remedy).not.toContain("windows");
  });

  it.each([
    ["NUL", "\0", "U+0000"],
    ["an escape", "\u001B", "U+001B"],
    ["a lone carriage return", "\r", "U+000D"],
    ["a line separator", "\u2028", "U+2028"],
    ["a turn of direction", "\u202E", "U+202E"],
  ])("of %s are rejected", (_, character, code) => {
    const [problem, ...rest] = checkFiles({
      "entities/a.md": entity({ name: "Body" }).replace("Body", `Bo${character}dy`),
    });
    expect(problem).toMatchObject({ id: "control-character", line: 2, column: 9 });
    expect(problem?.what).toContain(code);
    expect(rest).toEqual([]);
  });

  it("of a byte order mark are reported, and the rest of the file is still checked", () => {
    const problems = checkFiles({ "entities/a.md": `\uFEFF${entity({ spheres: ["employmet"] })}` });
    expect(idsOf(problems)).toEqual(["byte-order-mark", "unknown-reference"]);
  });
});

describe("anything but a plain file", () => {
  it("is rejected: symbolic links, folders named like files, files too big to read", () => {
    const folder = makeContent({ "entities/big.md": "" });
    symlinkSync("/etc/hostname", join(folder, "entities/link.md"));
    symlinkSync("/nowhere", join(folder, "entities/broken.png"));
    mkdirSync(join(folder, "entities/folder.md"));
    truncateSync(join(folder, "entities/big.md"), 3 * 1024 ** 3);
    const found = checkFolder(folder).map(({ id, file }) => `${file} ${id}`);
    expect(found).toEqual([
      "entities/big.md file-too-large",
      "entities/broken.png symbolic-link",
      "entities/folder.md file-not-used",
      "entities/link.md symbolic-link",
    ]);
  });
});

describe("front matter", () => {
  it.each([
    ["---js\n{ name: (globalThis.frontMatterWasRun = 1) }\n---\n", "front-matter-language"],
    ["---javascript\nglobalThis.frontMatterWasRun = 1\n---\n", "front-matter-language"],
    ["---coffee\nx = 1\n---\n", "front-matter-language"],
    ["---yaml\nname: x\n---\n", "front-matter-language"],
    ["+++\nname = 1\n+++\n", "front-matter-language"],
    ['---json\n{ "name": 1 }\n---\n', "front-matter-language"],
    ["", "front-matter-missing"],
    ["\n---\nname: x\n---\n", "front-matter-missing"],
    ["---\nname: x\n", "front-matter-unclosed"],
    ["---\n---\n", "yaml-shape"],
    ["---\nnull\n---\n", "yaml-shape"],
    ["---\n- a\n---\n", "yaml-shape"],
    ["---\n2024-01-01\n---\n", "yaml-shape"],
    ["---\nname: *nothing\n---\n", "yaml-syntax"],
    ["---\nname: &self [*self]\n---\n", "yaml-syntax"],
    ["---\nname: !!js/function 'x'\n---\n", "yaml-syntax"],
    [`---\nname: ${"[".repeat(20_000)}\n---\n`, "yaml-syntax"],
  ])("%j gives exactly one problem, the same on a second reading", (text, id) => {
    const readings = [1, 2].map(() => idsOf(checkFiles({ "entities/a.md": text })));
    expect(readings).toEqual([[id], [id]]);
    expect(globalThis).not.toHaveProperty("frontMatterWasRun");
  });
});

describe("values of an unexpected shape", () => {
  it("are reported without an exception", () => {
    const odd =
      "__proto__: {x: 1}\ntoString: [1]\nname: {a: 1}\nsources: [null, 1, [2], {url: {}}]\nstatuses: {a: b}\nlogo: 5\nlifeCycle: null\npoint: {lat: .inf}\nverifiedOn: [2024]";
    expect(checkFiles({ "entities/a.md": `---\n${odd}\n---\n` }).length).toBeGreaterThan(10);
  });

  it("that fail a pattern without its own rule are reported as a wrong format", () => {
    const { data, locate, textAt } = parseYamlSource("code: abc\n");
    const file = { path: "a.md", data, body: undefined, problems: [], locate, textAt };
    const schema = z.strictObject({ code: z.string().regex(/^\d+$/) });
    const issues = schema.safeParse(data).error?.issues ?? [];
    expect(toSchemaProblems({ file, path: [], data, schema }, issues)).toMatchObject([
      { id: "field-format", path: ["code"], values: { value: "abc" } },
    ]);
  });
});

describe("a hundred broken files", () => {
  it("give a hundred messages in one run", () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `entities/broken-${index}.md`,
        `---\nname: Broken: ${index}\n---\n`,
      ]),
    );
    const problems = checkFiles(files);
    expect(problems).toHaveLength(100);
    expect(new Set(problems.map(({ file }) => file)).size).toBe(100);
  });
});
