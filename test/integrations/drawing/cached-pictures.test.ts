import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { dropDamagedPictures, notePictures } from "#src/integrations/drawing/cached-pictures.ts";
import type { Images } from "#src/integrations/drawing/collect-images.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const names = ["a.webp", "b.webp", "c.webp"];

function makeCache() {
  const folder = createTemporaryFolder();
  mkdirSync(join(folder, "assets"));
  const pathOf = (name: string) => join(folder, "assets", name);
  for (const name of names) writeFileSync(pathOf(name), `picture ${name}`);
  const transforms = new Map(
    names.map((name) => [name, { finalPath: `/_astro/${name}`, transform: { src: name } }]),
  );
  const images = new Map([["/a", { originalSrcPath: undefined, transforms }]]) as Images;
  const cacheDir = pathToFileURL(`${folder}/`);
  const listKept = () => {
    dropDamagedPictures(images, cacheDir);
    return names.filter((name) => existsSync(pathOf(name)));
  };
  return { pathOf, note: () => notePictures(images, cacheDir), listKept, list: join(folder, "pictures.bin") };
}

describe("the cache of pictures", () => {
  it("keeps those that are as they were written", () => {
    const { note, listKept } = makeCache();
    note();
    expect(listKept()).toEqual(names);
  });

  it("loses those that were cut, changed, emptied, or are gone, so that they are made anew", () => {
    const { pathOf, note, listKept } = makeCache();
    note();
    truncateSync(pathOf("a.webp"), 5);
    writeFileSync(pathOf("b.webp"), readFileSync(pathOf("b.webp"), "utf8").replace("p", "q"));
    expect(listKept()).toEqual(["c.webp"]);
    truncateSync(pathOf("c.webp"), 0);
    expect(listKept()).toEqual([]);
  });

  it("is not trusted where nothing is known of it, or the list is damaged", () => {
    expect(makeCache().listKept()).toEqual([]);
    const { note, list, listKept } = makeCache();
    note();
    truncateSync(list, 40);
    expect(listKept()).toEqual([]);
  });
});
