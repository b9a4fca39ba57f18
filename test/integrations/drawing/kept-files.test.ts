import {
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { keepFile, writeFile, type FileState } from "#src/integrations/drawing/kept-files.ts";
import { readKept, writeKept } from "#src/integrations/drawing/kept-site.ts";
import type { DrawnFile } from "#src/integrations/drawing/task.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const page = new TextEncoder().encode("<h1>Fundacja Łąka</h1>");
let from: string;
let to: string;
let state: FileState;

beforeEach(() => {
  const folder = createTemporaryFolder();
  from = join(folder, "last/podmioty/laka/index.html");
  to = join(folder, "next/podmioty/laka/index.html");
  state = writeFile(from, page);
});

describe("a file of the last site", () => {
  it("is taken over as it is, with a state that holds for the new one", () => {
    const kept = keepFile(from, to, state);
    expect(readFileSync(to)).toEqual(Buffer.from(page));
    expect(kept).toEqual({ ...state, writtenAt: statSync(to).mtimeMs });
  });

  it("is taken over when only its time has changed, as in a copied site", () => {
    utimesSync(from, 1, 1);
    expect(keepFile(from, to, state)).toEqual({ ...state, writtenAt: 1000 });
  });

  it.each<[string, () => void]>([
    ["gone", () => rmSync(from)],
    ["truncated", () => writeFileSync(from, page.subarray(5))],
    [
      "changed with the same length",
      () =>
        writeFileSync(
          from,
          page.map((byte) => byte ^ 1),
        ),
    ],
    ["a folder now", () => (renameSync(from, `${from}.old`), writeFile(join(from, "a"), page))],
  ])("is drawn anew when it is %s", (_, damage) => {
    damage();
    utimesSync(join(from, "../.."), 1, 1);
    expect(keepFile(from, to, state)).toBeUndefined();
    expect(existsSync(to)).toBe(false);
  });

  it("does not change when its successor is drawn anew", () => {
    linkSync(from, `${from}.linked`);
    writeFile(to, new Uint8Array([65]));
    expect(readFileSync(`${from}.linked`)).toEqual(Buffer.from(page));
  });
});

describe("what a build knows of the last one", () => {
  const file: DrawnFile = {
    file: "index.html",
    key: "k",
    state: { digest: "d", size: 1, writtenAt: 2 },
    isKept: false,
  };
  const list = () => join(createTemporaryFolder(), "cache/pages-pl.bin");

  it("is read as it was written", () => {
    const path = list();
    writeKept(path, new Map([[file.file, file]]));
    expect(readKept(path)).toEqual({ files: new Map([[file.file, file]]), isDamaged: false });
    expect(readKept(path, true).files.size).toBe(0);
  });

  it("is nothing when there was no build", () => {
    expect(readKept(list())).toEqual({ files: new Map(), isDamaged: false });
  });

  it.each([
    ["truncated", (bytes: Buffer) => bytes.subarray(0, -1)],
    ["empty", () => Buffer.alloc(0)],
    ["changed", (bytes: Buffer) => bytes.map((byte, index) => (index === 40 ? byte ^ 1 : byte))],
  ])("is nothing, and known as damaged, when its file is %s", (_, damage) => {
    const path = list();
    writeKept(path, new Map([[file.file, file]]));
    writeFileSync(path, damage(readFileSync(path)));
    expect(readKept(path)).toEqual({ files: new Map(), isDamaged: true });
  });
});
