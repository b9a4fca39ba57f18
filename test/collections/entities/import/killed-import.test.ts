import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { applyPlan } from "#src/collections/entities/import/apply-plan.ts";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { makePlan } from "#src/collections/entities/import/make-plan.ts";
import type { Plan } from "#src/collections/entities/import/plan.ts";
import type { Proposal } from "#src/collections/entities/import/proposal.ts";
import { clearParts } from "#src/core/files/replace-file.ts";
import { entity, makeContent, TODAY } from "#test/support/content-folder.ts";
import { makeRandom } from "#test/support/random.ts";

const MOMENTS = 20;
const FILES = 120;
const code = join(import.meta.dirname, "../../../../src/collections/entities/import/apply-plan.ts");
const pathOf = (index: number) => `entities/klub-${index}.md`;

const toProposal = (index: number): Proposal => ({
  key: String(index),
  entity: `klub-${index}`,
  place: `row ${index}`,
  source: { url: "https://example.org/list", title: "List", accessedOn: TODAY },
  fields: { name: `Klub ${index}`, website: `https://klub${index}.example.org` },
});

/** A process that writes a plan by the code of imports, a dot for each file; it is killed after so many of them. */
async function writeUntilKilled(folder: string, planFile: string, dots: number): Promise<void> {
  const source = `import { readFileSync, writeSync } from "node:fs";
    import { applyPlan } from ${JSON.stringify(code)};
    const plan = JSON.parse(readFileSync(${JSON.stringify(planFile)}, "utf8"));
    writeSync(1, ".");
    applyPlan(${JSON.stringify(folder)}, plan, () => writeSync(1, "."));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source]);
  let left = dots;
  child.stdout.on("data", (part: Buffer) => {
    left -= part.length;
    if (left <= 0) child.kill("SIGKILL");
  });
  const signal = await new Promise((resolve) => child.once("close", (_, by) => resolve(by)));
  if (left > 0) throw new Error(`the process ended before it was killed: ${String(signal)}`);
}

const writeAll = (folder: string, texts: readonly string[]) =>
  texts.forEach((text, index) => writeFileSync(join(folder, pathOf(index)), text));
const readAll = (folder: string, texts: readonly string[]) =>
  texts.map((_, index) => readFileSync(join(folder, pathOf(index)), "utf8"));

it(`an import killed at ${MOMENTS} moments leaves every file old or new, and one more finishes it`, async () => {
  const old = Array.from({ length: FILES }, (_, index) => entity({ name: `Klub ${index}` }));
  const folder = makeContent(Object.fromEntries(old.map((text, index) => [pathOf(index), text])));
  const others = readdirSync(join(folder, "entities")).length - FILES;
  const planOf = () =>
    makePlan(folder, { proposals: old.map((_, index) => toProposal(index)) }, readChoices({}), TODAY);
  const plan: Plan = planOf();
  const planFile = join(makeContent({}, undefined), "plan.json");
  writeFileSync(planFile, JSON.stringify(plan));
  applyPlan(folder, plan, () => undefined);
  const written = readAll(folder, old);
  const changed = written.filter((text, index) => text !== old[index] && text.includes(`klub${index}.`));
  expect(changed).toHaveLength(FILES);

  const random = makeRandom(MOMENTS);
  const torn: number[] = [];
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    writeAll(folder, old);
    await writeUntilKilled(folder, planFile, 1 + Math.floor(((moment + random()) / MOMENTS) * FILES));
    const found = readAll(folder, old);
    expect(found.filter((text, index) => text !== old[index] && text !== written[index])).toEqual([]);
    torn.push(found.filter((text, index) => text === written[index]).length);
    clearParts(folder);
    applyPlan(folder, plan, () => undefined);
    expect(readAll(folder, old)).toEqual(written);
    expect(readdirSync(join(folder, "entities"))).toHaveLength(FILES + others);
  }
  expect(torn.some((count) => count > 0 && count < FILES)).toBe(true);
  expect(new Set(planOf().items.map(({ state }) => state))).toEqual(new Set(["unchanged"]));
}, 60_000);
