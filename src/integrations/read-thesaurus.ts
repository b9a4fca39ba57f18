import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { thesaurus } from "#src/collections/thesaurus/definition.ts";
import { thesaurusSchema } from "#src/collections/thesaurus/schema.ts";
import { parseYaml } from "#src/core/source/parse-yaml.ts";
import { prepareThesaurus, type Thesaurus } from "#src/search/thesaurus.ts";

/** The thesaurus of the content in a folder; one that knows nothing where the region has none. */
export function readThesaurus(contentDir: string): Thesaurus {
  const file = join(contentDir, thesaurus.path);
  if (!existsSync(file)) return prepareThesaurus([]);
  return prepareThesaurus(z.array(thesaurusSchema()).parse(parseYaml(readFileSync(file, "utf8"))));
}
