import { hash } from "node:crypto";
import { readFileSync } from "node:fs";

/** What finishes every page but is not among the modules of any: Astro does not see when it changes. */
const files = ["../middleware.ts", "../i18n/typography.ts"].map((path) => new URL(path, import.meta.url));

/** A fingerprint of the code that finishes pages, so that no page is kept from before it changed. */
export const readCodeDigest = (): string =>
  hash("sha256", files.map((file) => readFileSync(file, "utf8")).join("\n"), "base64url");
