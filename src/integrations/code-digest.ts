import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** Code that finishes every page but is in no page's modules, so Astro does not see when it changes. */
const files = [
  "../middleware.ts",
  "../core/html/address-base.ts",
  "../core/html/edit-html.ts",
  "../core/html/finish-html.ts",
  "../core/text/typography.ts",
  "../collections/glossary/link-terms.ts",
  "../collections/glossary/term-matcher.ts",
  "../collections/glossary/forms.ts",
].map((path) => new URL(path, import.meta.url));

/**
 * Fields of the lists that decide which texts are linked to the glossary; definitions appear only on its own page.
 */
const FIELDS = ["id", "abbreviations", "abbreviation", "forms", "legalForm", "status"];
const LISTS = ["glossary", "legal-forms", "statuses-and-marks"];

/** What links the texts of a region to its glossary, as text; empty where the lists are absent or not readable. */
function readLinkingFields(contentDir: string): string {
  return LISTS.map((name) => {
    const path = `${contentDir}/vocabularies/${name}.yaml`;
    const items: unknown = existsSync(path) ? parse(readFileSync(path, "utf8")) : [];
    return JSON.stringify(Array.isArray(items) ? items.map((item: unknown) => pick(item)) : []);
  }).join("\n");
}

const pick = (item: unknown) =>
  typeof item === "object" && item !== null
    ? Object.fromEntries(Object.entries(item).filter(([key]) => FIELDS.includes(key)))
    : {};

/** A fingerprint of what finishes pages, so that no page cached before a change is used. */
export const readCodeDigest = (contentDir: string): string =>
  hash(
    "sha256",
    [...files.map((file) => readFileSync(file, "utf8")), readLinkingFields(contentDir)].join("\n"),
    "base64url",
  );
