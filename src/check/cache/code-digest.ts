import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** Everything but the content that what is known of a file depends on: code, libraries, Node and its clock. */
export function digestCode(): string {
  const digest = createHash("sha256").update(process.version);
  digest.update(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const code = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ts$|problems\.json$/.test(path))
    .sort();
  for (const path of code) digest.update(path).update(readFileSync(join(root, "src", path)));
  return digest.update(readFileSync(join(root, "package-lock.json"))).digest("base64url");
}
