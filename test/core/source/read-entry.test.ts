import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRawFile } from "#src/check/files/content-files.ts";
import { readEntry, readList } from "#src/core/source/read-entry.ts";

/** Pieces of YAML, of which a sound text is likely enough to be tried often. */
const scrap = fc.constantFrom(
  ...[
    "a",
    "b: ",
    "- ",
    ": ",
    "\n",
    "\n  ",
    '"',
    "'",
    "#1",
    " #",
    "|",
    ">-",
    "&x ",
    "*x",
    "!!str ",
    "<<: *x",
    "{",
    "}",
  ],
  ...[
    "[",
    "]",
    ",",
    "0012",
    "7.10",
    "-0x1F",
    "~",
    "2026-02-30",
    "---",
    "+++",
    "...",
    "\t",
    "\r\n",
    "\\",
    "ó",
    "o\u0301",
    "%",
    "@",
  ],
);

const body = fc.constantFrom("", "\n", "\nText.\n", "---\n", "\n---\nb: 1\n---\n", "ło\u0301dz\u0301\n");

describe("the reader of the portal and that of the check", () => {
  it("give the same of every Markdown file that the check reads, and refuse the others", () => {
    const text = fc
      .tuple(fc.array(scrap, { maxLength: 12 }), body, fc.constantFrom("", "\uFEFF"))
      .map(([scraps, rest, mark]) => `${mark}---\nname: x\n${scraps.join("")}\n---\n${rest}`);
    fc.assert(
      fc.property(text, (written) => {
        const file = parseRawFile({ path: "pages/a.md", bytes: Buffer.from(written), problems: [] });
        const isRead = file.problems.every(({ id }) => /^(byte-order-mark|yaml-comment-cuts)$/.test(id));
        if (isRead && typeof file.data === "object") {
          const entry = readEntry("pages/a.md", written);
          expect(entry).toEqual({ data: file.data, body: file.body?.trim() });
        } else if (file.problems.some(({ id }) => /^(yaml-syntax|yaml-duplicate-key|front-matter)/.test(id)))
          expect(() => readEntry("pages/a.md", written)).toThrow();
      }),
      { seed: 26, numRuns: 3000 },
    );
  });

  it("give the same of every list", () => {
    const text = fc.array(scrap, { maxLength: 12 }).map((scraps) => `- id: a\n  name: ${scraps.join("")}\n`);
    fc.assert(
      fc.property(text, (written) => {
        const file = parseRawFile({
          path: "vocabularies/services.yaml",
          bytes: Buffer.from(written),
          problems: [],
        });
        if (file.problems.some(({ id }) => /^(yaml-syntax|yaml-duplicate-key)/.test(id))) {
          expect(() => readList(written)).toThrow();
        } else if (Array.isArray(file.data) && file.data.length === 1) {
          expect(readList(written).map(([, data]) => data)).toEqual(file.data);
        }
      }),
      { seed: 26, numRuns: 2000 },
    );
  });
});

describe("an entry", () => {
  it.each(["name: x\n", "---js\n({})\n---\n", "---\nname: x\n", "---\n- a\n---\n", "---\n---\n"])(
    "is refused as a whole: %j",
    (text) => {
      expect(() => readEntry("entities/a.md", text)).toThrow();
    },
  );

  it("of YAML alone has no body", () => {
    expect(readEntry("portal.yaml", "\uFEFFname: x\n")).toEqual({ data: { name: "x" }, body: "" });
  });
});

describe("a list", () => {
  it.each(["a: 1", "- x", "- name: x", "- id: 12"])(
    "of something else than records with ids is refused: %j",
    (text) => {
      expect(() => readList(text)).toThrow();
    },
  );

  it("may be empty", () => {
    expect(readList("")).toEqual([]);
    expect(readList("[]\n")).toEqual([]);
  });
});
