import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The portal whose search `judgements.yaml` judges. */
const JUDGED_PORTAL = "Społecznik";

const file = join(import.meta.dirname, "../../content/portal.yaml");

/** Whether `content/` is the region that the judged queries ask about; those tests are skipped on any other. */
export const isJudgedRegion = (): boolean =>
  existsSync(file) &&
  (parse(readFileSync(file, "utf8")) as { name: { pl: string } }).name.pl === JUDGED_PORTAL;

/** The note in the name of a test that is skipped on other regions. */
export const JUDGED_ONLY = "(only where content/ is the region of test/search/judgements.yaml)";
