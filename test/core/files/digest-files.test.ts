import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { digestFiles } from "#src/core/files/digest-files.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

let folder: string;
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const digest = (places = ["src", "lock.json", "none"]) => digestFiles(folder, places);
const pathsOf = (places?: string[]) => digest(places).map(([path]) => path);

beforeEach(() => {
  folder = createTemporaryFolder();
  mkdirSync(join(folder, "src/inside/.cache"), { recursive: true });
  for (const path of ["src/b.ts", "src/inside/a.ts", "lock.json", "other.json"]) write(path, "1");
  for (const path of ["src/.hidden.ts", "src/inside/.cache/x.ts"]) write(path, "1");
});

describe("the digests of files", () => {
  it("are of those at the named places, but not of hidden ones", () => {
    expect(pathsOf()).toEqual(["/lock.json", "/src/b.ts", "/src/inside/a.ts"]);
    expect(pathsOf(["."])).toEqual(["/lock.json", "/other.json", "/src/b.ts", "/src/inside/a.ts"]);
    expect(digestFiles(folder, ["."], (path) => path.endsWith("a.ts"))).toHaveLength(1);
  });

  it("change with the bytes, the name and the number of files", () => {
    const seen = new Set([JSON.stringify(digest())]);
    write("src/inside/a.ts", "2");
    seen.add(JSON.stringify(digest()));
    write("src/c.ts", "1");
    seen.add(JSON.stringify(digest()));
    expect(seen.size).toBe(3);
    write("src/.hidden.ts", "2");
    seen.add(JSON.stringify(digest()));
    expect(seen.size).toBe(3);
  });
});
