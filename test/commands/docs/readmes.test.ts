import { expect, it } from "vitest";
import { listOutdated } from "#src/commands/docs/write-readmes.ts";

it("the tables of fields in the READMEs are up to date with the schemas", async () => {
  const outdated = (await listOutdated()).map(
    ({ file }) => `${file} is not what the schemas and definitions say: run npm run docs`,
  );
  expect(outdated).toEqual([]);
});
