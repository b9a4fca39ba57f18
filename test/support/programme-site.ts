import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { moveDays } from "./moved-days.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "../..");

/**
 * A content folder with the reference region's dictionaries and the made-up entries of `test/fixtures/programme`,
 * their days moved so that the day on which they were written is today in Warsaw.
 */
export function makeProgrammeContent(): string {
  const folder = createTemporaryFolder();
  for (const part of ["portal.yaml", "vocabularies"])
    cpSync(join(root, "content", part), join(folder, part), { recursive: true });
  // Its support centres name entities of the reference region, which are not here.
  writeFileSync(join(folder, "vocabularies/subregions.yaml"), "[]\n");
  cpSync(join(root, "test/fixtures/programme"), folder, {
    recursive: true,
    filter: (path) => !path.endsWith("README.md"),
  });
  for (const part of ["calls", "volunteer-offers"]) moveDays(join(folder, part));
  return folder;
}
