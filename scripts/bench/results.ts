import type { Output } from "./describe-output.ts";
import type { MachineState } from "./machine.ts";
import type { BrowserCost } from "./measure-browser.ts";
import type { DevCost } from "./measure-dev.ts";
import type { LighthouseScore } from "./measure-lighthouse.ts";
import type { SlowAnswer } from "./measure-slow-line.ts";
import type { StepCost } from "./run-step.ts";

/** The generator that is measured, and the region that is in `content/`. */
export const OWN = "Społecznik";
export const PORTAL = "Społecznik, content/";

/** The steps that goals refer to. */
export const steps = {
  checkCold: "check, cold",
  checkEdited: "check, one file changed",
  cold: "whole build, cold",
  median: "whole build after an edit, median",
  worst: "whole build after an edit, worst",
  twoLanguages: "whole build in two languages, cold",
  peer: "build and Pagefind, cold",
} as const;

/** One measured step of one generator on content of `size` entities. */
export type Measurement = StepCost & { size: number; generator: string; step: string };

/** The results of one run of the benchmark. */
export type Results = {
  /** The machine when the run began and when it ended. */
  machine: MachineState[];
  measurements: Measurement[];
  outputs: (Output & { size: number; generator: string })[];
  dev: (DevCost & { size: number })[];
  browser: (BrowserCost & { size: number })[];
  slow: (SlowAnswer & { size: number; generator: string })[];
  lighthouse: LighthouseScore[];
  /** Peers that are not installed. */
  skipped: string[];
  /** Parts that failed, each with the first lines of its error. */
  failures: string[];
};

/** Results without a measurement yet. */
export const noResults = (): Results => ({
  machine: [],
  measurements: [],
  outputs: [],
  dev: [],
  browser: [],
  slow: [],
  lighthouse: [],
  skipped: [],
  failures: [],
});

/** The measurement of one step, if it was taken. */
export const findMeasurement = ({ measurements }: Results, size: number, generator: string, step: string) =>
  measurements.find((one) => one.size === size && one.generator === generator && one.step === step);
