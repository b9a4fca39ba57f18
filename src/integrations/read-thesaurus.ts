import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { thesaurus } from "#src/collections/thesaurus/definition.ts";
import { thesaurusSchema } from "#src/collections/thesaurus/schema.ts";
import { parseYaml } from "#src/core/source/parse-yaml.ts";
import { prepareThesaurus, type Thesaurus } from "#src/search/thesaurus.ts";

/** The file of the thesaurus of the content in a folder; without an entry where the region has none. */
export function readThesaurusText(contentDir: string): string {
  const file = join(contentDir, thesaurus.path);
  return existsSync(file) ? readFileSync(file, "utf8") : "[]";
}

/** The thesaurus of the content in a folder. */
export const readThesaurus = (contentDir: string): Thesaurus =>
  prepareThesaurus(z.array(thesaurusSchema()).parse(parseYaml(readThesaurusText(contentDir))));
