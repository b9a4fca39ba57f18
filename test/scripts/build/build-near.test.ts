import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildNear } from "#scripts/build/build-near.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

function makePlace() {
  const [project, folder] = [join(createTemporaryFolder(), "project"), join(createTemporaryFolder(), "site")];
  for (const path of [project, folder]) mkdirSync(path);
  return { project, folder };
}

const build = (near: string) => {
  mkdirSync(join(near, "wiedza"));
  writeFileSync(join(near, "wiedza/index.html"), "<p>wiedza");
  return Promise.resolve();
};
const read = (folder: string) => readFileSync(join(folder, "wiedza/index.html"), "utf8");

describe("a site for another disk than the project's", () => {
  const diskOf = (path: string) => Promise.resolve(path.length);

  it("is built in the project and copied", async () => {
    const { project, folder } = makePlace();
    let near = "";
    await buildNear(project, folder, (path) => build((near = path)), diskOf);
    expect(dirname(near)).toBe(project);
    expect(read(folder)).toBe("<p>wiedza");
    expect(readdirSync(project)).toEqual([]);
  });

  it("leaves nothing behind when it cannot be built, or was killed before", async () => {
    const { project, folder } = makePlace();
    const fail = (near: string) => build(near).then(() => Promise.reject(new Error("broken")));
    await expect(buildNear(project, folder, fail, diskOf)).rejects.toThrow("broken");
    expect([...readdirSync(project), ...readdirSync(folder)]).toEqual([]);
    mkdirSync(join(project, ".site.spolecznik-near/old"), { recursive: true });
    await buildNear(project, folder, build, diskOf);
    expect(existsSync(join(folder, "old"))).toBe(false);
  });
});

describe("a site for the disk of the project", () => {
  it("is built where it shall be", async () => {
    const { project, folder } = makePlace();
    let near = "";
    await buildNear(project, folder, (path) => build((near = path)));
    expect(near).toBe(folder);
    expect(read(folder)).toBe("<p>wiedza");
  });
});
