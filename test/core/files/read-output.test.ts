import { mkdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MARK, readFound, readRealPath, writeMark } from "#src/core/files/read-output.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const makeFolder = () => realpathSync(createTemporaryFolder());

function makeSite(folder: string): string {
  for (const name of ["pagefind", "_astro"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "index.html"), "");
  return folder;
}

describe("what stands where a site is to be written", () => {
  it("is nothing, or an empty folder", () => {
    const folder = makeFolder();
    expect(readFound(join(folder, "dist"))).toBe("nothing");
    expect(readFound(join(folder, "new/deep/dist"))).toBe("nothing");
    expect(readFound(folder)).toBe("empty");
  });

  it("is a site when it has the mark, or all that builds left before there were marks", () => {
    const marked = makeFolder();
    writeMark(marked, "1.0.0");
    expect(readFound(marked)).toBe("site");
    expect(readFound(makeSite(makeFolder()))).toBe("site");
  });

  it("is no site when it looks like a part of one", () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "index.html"), "");
    expect(readFound(folder)).toBe("other");
    mkdirSync(join(folder, "pagefind"));
    expect(readFound(folder)).toBe("other");
  });

  it("is a repository when it has .git, also with a site in it", () => {
    const folder = makeSite(makeFolder());
    writeMark(folder, "1.0.0");
    mkdirSync(join(folder, ".git"));
    expect(readFound(folder)).toBe("repository");
  });

  it("is a file, also when one stands in the way or a link leads nowhere", () => {
    const folder = makeFolder();
    const file = join(folder, "note.txt");
    writeFileSync(file, "");
    symlinkSync(join(folder, "gone"), join(folder, "link"));
    for (const path of [file, join(file, "dist"), join(file, "deep/dist"), join(folder, "link")])
      expect(readFound(path)).toBe("file");
  });

  it("is found through links, as far as it is there", () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    expect(readRealPath(join(folder, "link"))).toBe(join(folder, "real"));
    expect(readRealPath(join(folder, "link/new/dist"))).toBe(join(folder, "real/new/dist"));
  });
});

it("the mark is the same for every build of a version", () => {
  const folder = makeFolder();
  writeMark(folder, "1.0.0");
  const text = readFileSync(join(folder, MARK), "utf8");
  expect(text).toBe('{"generator":"Społecznik","version":"1.0.0"}\n');
});
