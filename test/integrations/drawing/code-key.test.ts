import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCodeKey } from "#src/integrations/drawing/code-key.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

function makeProject() {
  const root = createTemporaryFolder();
  const content = join(root, "content");
  for (const folder of ["src/ui", "content/entities", "test"])
    mkdirSync(join(root, folder), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  write("src/ui/Tag.astro", "<b />");
  write("content/entities/laka.md", "a");
  write("content/entities/laka.png", "a");
  return { root, content, write, key: (settings: unknown = {}) => readCodeKey(root, content, settings) };
}

describe("the fingerprint of what pages depend on beside their data", () => {
  it.each([
    ["a file of the code", "src/ui/Tag.astro"],
    ["a new file of the code", "src/ui/Mark.css"],
    ["the configuration", "astro.config.mjs"],
    ["the installed packages", "package-lock.json"],
    ["a picture of the content", "content/entities/laka.png"],
  ])("changes with %s", (_, path) => {
    const { write, key } = makeProject();
    const before = key();
    write(path, "changed");
    expect(key()).not.toBe(before);
  });

  it("changes with the settings, and with a file that is gone", () => {
    const { root, key } = makeProject();
    const before = key();
    expect(key({ base: "/portal/" })).not.toBe(before);
    rmSync(join(root, "content/entities/laka.png"));
    expect(key()).not.toBe(before);
  });

  it.each(["content/entities/laka.md", "content/new.yaml", "test/new.ts"])(
    "does not change with %s",
    (path) => {
      const { write, key } = makeProject();
      const before = key();
      write(path, "changed");
      expect(key()).toBe(before);
    },
  );
});
