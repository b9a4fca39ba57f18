import { rmSync } from "node:fs";
import { setLanguages } from "./corpus.ts";
import { describeOutput } from "./describe-output.ts";
import { EDITS, makeEdit } from "./edits.ts";
import { forgetCaches } from "./project-copy.ts";
import { findMeasurement, OWN, steps, type Measurement, type Results } from "./results.ts";
import { pickMedian, pickWorst, runStep, type StepCost } from "./run-step.ts";
import { environmentOf, type Site } from "./workplace.ts";

/** A size of the content and where its site is made. */
export type Measured = { size: number; generator: string; site: Site };

const run = (site: Site, script: string) =>
  runStep(process.execPath, [`scripts/${script}.ts`], { cwd: site.project, env: environmentOf(site) });

/** Builds a site of which nothing is kept. */
function buildCold(site: Site): Promise<StepCost> {
  forgetCaches(site.project);
  rmSync(site.output, { recursive: true, force: true });
  return run(site, "build");
}

const noter =
  ({ size, generator }: Measured, results: Results) =>
  (step: Measurement["step"], cost: StepCost | undefined) => {
    if (cost) results.measurements.push({ size, generator, step, ...cost });
  };

/** Measures a cold build and what it writes, where that was not done yet. */
export async function measureCold(measured: Measured, results: Results): Promise<void> {
  const { size, generator, site } = measured;
  if (findMeasurement(results, size, generator, steps.cold)) return;
  noter(measured, results)(steps.cold, await buildCold(site));
  results.outputs.push({ size, generator, ...describeOutput(site.output) });
}

/** Measures a cold build, then warm ones; `edit` changes the content before each, by numbers from 0. */
export async function measureBuilds(
  measured: Measured,
  results: Results,
  edit: (number: number) => void,
): Promise<void> {
  const note = noter(measured, results);
  const edited: StepCost[] = [];
  await measureCold(measured, results);
  for (let number = 0; number < EDITS; number += 1) {
    edit(number);
    edited.push(await run(measured.site, "build"));
  }
  note(steps.median, pickMedian(edited));
  note(steps.worst, pickWorst(edited));
}

/** Measures the check of content that it has not seen, and once more after one file has changed. */
export async function measureCheck(measured: Measured, results: Results): Promise<void> {
  const { site } = measured;
  const note = noter(measured, results);
  forgetCaches(site.project);
  note(steps.checkCold, await run(site, "check"));
  makeEdit(site.content, 0);
  note(steps.checkEdited, await run(site, "check"));
}

/** Measures a cold build in two languages beside that in one. */
export async function measureLanguages(measured: Measured, results: Results): Promise<void> {
  const { size, site } = measured;
  await measureCold(measured, results);
  const both = { ...site, output: `${site.output}-both` };
  setLanguages(site.content, ["pl", "en"]);
  try {
    noter(measured, results)(steps.twoLanguages, await buildCold(both));
    results.outputs.push({ size, generator: `${OWN}, two languages`, ...describeOutput(both.output) });
  } finally {
    setLanguages(site.content, ["pl"]);
    rmSync(both.output, { recursive: true, force: true });
  }
}
