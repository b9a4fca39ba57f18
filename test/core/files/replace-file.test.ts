import { spawn } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clearParts, replaceFile } from "#src/core/files/replace-file.ts";
import { makeRandom } from "#test/support/random.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const code = join(import.meta.dirname, "../../../src/core/files/replace-file.ts");

/** A process of its own that runs code with `replaceFile` in it; gives what it wrote and how it ended. */
function start(source: string) {
  const text = `import { replaceFile } from ${JSON.stringify(code)};\n${source}`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", text]);
  let output = "";
  child.stdout.on("data", (part) => (output += String(part)));
  const ended = new Promise<string>((resolve) => child.once("close", () => resolve(output)));
  const ready = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  return { child, ended, ready };
}

describe("a file that is replaced", () => {
  it("is the old or the new one, never half, at whichever of twenty moments the writer is killed", async () => {
    const folder = createTemporaryFolder();
    const path = join(folder, "a.md");
    const random = makeRandom(20);
    const whole = (text: string) => /^(.)\1{299999}$/.test(text);
    writeFileSync(path, "0".repeat(300_000));
    for (let round = 0; round < 20; round += 1) {
      const { child, ended, ready } = start(
        `console.log("ready"); for (let n = 0; ; n += 1) replaceFile(${JSON.stringify(path)}, String(n % 10).repeat(300000));`,
      );
      await ready;
      await new Promise((resolve) => setTimeout(resolve, random() * 25));
      child.kill("SIGKILL");
      await ended;
      expect(whole(readFileSync(path, "utf8"))).toBe(true);
    }
    clearParts(folder);
    expect(readdirSync(folder)).toEqual(["a.md"]);
  }, 60_000);

  it.skipIf(!existsSync("/dev/full"))("stays as it was when the disk is full", () => {
    const folder = createTemporaryFolder();
    const path = join(folder, "a.md");
    writeFileSync(path, "old");
    symlinkSync("/dev/full", join(folder, `.a.md.${process.pid}.part`));
    expect(() => replaceFile(path, "new")).toThrow(/ENOSPC/);
    expect(readdirSync(folder)).toEqual(["a.md"]);
    expect(readFileSync(path, "utf8")).toBe("old");
  });

  it("stays as it was where its folder may only be read", async () => {
    const folder = createTemporaryFolder();
    const path = join(folder, "a.md");
    writeFileSync(path, "old");
    chmodSync(folder, 0o555);
    // Who may do everything becomes somebody else first.
    const { ended } = start(
      `import { readFileSync } from "node:fs";
       process.chdir(${JSON.stringify(folder)});
       if (process.getuid?.() === 0) process.setuid(65534);
       try { replaceFile("a.md", "new"); } catch (error) { console.log(readFileSync("a.md", "utf8"), error.code); }`,
    );
    expect((await ended).trim()).toBe("old EACCES");
    chmodSync(folder, 0o755);
    expect(readdirSync(folder)).toEqual(["a.md"]);
    expect(readFileSync(path, "utf8")).toBe("old");
  });
});
