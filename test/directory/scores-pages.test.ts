import { join } from "node:path";
import { readNow } from "#src/core/time/read-now.ts";
import { expect, it } from "vitest";
import { readContent } from "#src/check/read-content.ts";
import { toScore } from "#src/collections/entities/completeness.ts";
import { readFreshnessLimit } from "#src/collections/content.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { getPageIndex } from "#test/sites/site.ts";
import { readDataset } from "#test/support/directory-dataset.ts";

const own = join(import.meta.dirname, "../../content");
const { folder } = await getPageIndex("content");

it("entities have the score in the directory that their files have in the report, texts included", () => {
  const content = readContent(own);
  if (!content) throw new Error("there is no content");
  const day = {
    today: readToday(own, readNow()),
    staleAfterDays: readFreshnessLimit(content),
  };
  const expected = content.entries.entities.map(({ id, data, body }) => {
    const text = body?.text ?? "";
    return { id, score: toScore({ file: data, body: text }, day).total, text };
  });
  expect(expected.filter(({ text }) => text.trim().length > 300).length).toBeGreaterThan(0);
  const scores = new Map(readDataset(folder).rows.map(({ id, score }) => [id, score]));
  for (const { id, score } of expected) expect(scores.get(id), id).toBe(score);
});
