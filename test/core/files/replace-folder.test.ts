import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { replaceFolder } from "#src/core/files/replace-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

let parent: string;
let site: string;

const write = (text: string) => (folder: string) => {
  writeFileSync(join(folder, "index.html"), text);
  mkdirSync(join(folder, "en"));
  writeFileSync(join(folder, "en/index.html"), text);
};

const read = () => ["index.html", "en/index.html"].map((name) => readFileSync(join(site, name), "utf8"));

beforeEach(() => {
  parent = createTemporaryFolder();
  site = join(parent, "dist");
});

describe("a folder that is replaced", () => {
  it("is made where there was none, with the folders above it", async () => {
    site = join(parent, "new/deep/dist");
    await replaceFolder(site, write("first"));
    expect(read()).toEqual(["first", "first"]);
  });

  it("stands whole until the new one is finished, then nothing of it is left", async () => {
    await replaceFolder(site, write("first"));
    writeFileSync(join(site, "old.html"), "");
    await replaceFolder(site, (next) => {
      write("second")(next);
      expect(read()).toEqual(["first", "first"]);
    });
    expect(read()).toEqual(["second", "second"]);
    expect(readdirSync(site)).toEqual(["en", "index.html"]);
    expect(readdirSync(parent)).toEqual(["dist"]);
  });

  it("stays as it was when the new one fails half-way", async () => {
    await replaceFolder(site, write("first"));
    const fail = (next: string) => {
      writeFileSync(join(next, "index.html"), "half");
      throw new Error("step 2");
    };
    await expect(replaceFolder(site, fail)).rejects.toThrow("step 2");
    expect(read()).toEqual(["first", "first"]);
    expect(readdirSync(parent)).toEqual(["dist"]);
  });

  it("stays as it was when the new one cannot take its place", async () => {
    await replaceFolder(site, write("first"));
    await expect(replaceFolder(site, (next) => rmSync(next, { recursive: true }))).rejects.toThrow("ENOENT");
    expect(read()).toEqual(["first", "first"]);
    expect(readdirSync(parent)).toEqual(["dist"]);
  });

  it("is not made when the first one fails", async () => {
    const fail = () => Promise.reject(new Error("step 1"));
    await expect(replaceFolder(site, fail)).rejects.toThrow("step 1");
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe("after a build that was killed", () => {
  const seen: string[] = [];
  const look = (next: string) => {
    seen.splice(0, Infinity, ...readdirSync(next));
    throw new Error("fails again");
  };

  it("what it had written is taken away, and the next build begins anew", async () => {
    await replaceFolder(site, write("first"));
    mkdirSync(join(parent, ".dist.spolecznik-next"));
    write("half")(join(parent, ".dist.spolecznik-next"));
    await expect(replaceFolder(site, look)).rejects.toThrow("fails again");
    expect(seen).toEqual([]);
    expect(read()).toEqual(["first", "first"]);
    expect(readdirSync(parent)).toEqual(["dist"]);
  });

  it("while folders changed places, the last site comes back even when the next build fails", async () => {
    await replaceFolder(site, write("first"));
    renameSync(site, join(parent, ".dist.spolecznik-last"));
    await expect(replaceFolder(site, look)).rejects.toThrow("fails again");
    expect(read()).toEqual(["first", "first"]);
    expect(existsSync(join(parent, ".dist.spolecznik-last"))).toBe(false);
  });

  it("after the swap, what was left of the site before is taken away", async () => {
    await replaceFolder(site, write("second"));
    mkdirSync(join(parent, ".dist.spolecznik-last"));
    write("first")(join(parent, ".dist.spolecznik-last"));
    await expect(replaceFolder(site, look)).rejects.toThrow("fails again");
    expect(read()).toEqual(["second", "second"]);
    expect(readdirSync(parent)).toEqual(["dist"]);
  });
});
