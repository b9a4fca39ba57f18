import { existsSync, readFileSync } from "node:fs";
import { parseYaml } from "#src/core/source/parse-yaml.ts";

/**
 * Fields of the lists that decide which texts are linked to the glossary; definitions appear only on its own page.
 */
const FIELDS = ["id", "abbreviations", "abbreviation", "forms", "legalForm", "status"];
const LISTS = ["glossary", "legal-forms", "statuses-and-marks"];

/** What links the texts of a region to its glossary, as text; empty where the lists are absent or not readable. */
export function readLinkingFields(contentDir: string): string {
  return LISTS.map((name) => {
    const path = `${contentDir}/vocabularies/${name}.yaml`;
    const items: unknown = existsSync(path) ? parseYaml(readFileSync(path, "utf8")) : [];
    return JSON.stringify(Array.isArray(items) ? items.map((item: unknown) => pick(item)) : []);
  }).join("\n");
}

const pick = (item: unknown) =>
  typeof item === "object" && item !== null
    ? Object.fromEntries(Object.entries(item).filter(([key]) => FIELDS.includes(key)))
    : {};
