import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Proves that the tests belong to the code and not to the content: copies the project, puts another region in place of
 * `content/` (the smallest one, or the folder that is named) and runs `npm test` there. Ends as that run ends.
 */
const root = join(import.meta.dirname, "..");
const region = process.argv[2] ?? "test/fixtures/valid-minimal";
const folder = mkdtempSync(join(tmpdir(), "spolecznik-elsewhere-"));
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 100_000_000,
});

try {
  for (const file of files.split("\0").filter((name) => name !== "" && !name.startsWith("content/")))
    cpSync(join(root, file), join(folder, file), { recursive: true });
  cpSync(join(root, region), join(folder, "content"), { recursive: true });
  cpSync(join(root, "node_modules"), join(folder, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== join(root, "node_modules/.astro"),
  });
  const { status } = spawnSync("npm", ["test"], { cwd: folder, stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
