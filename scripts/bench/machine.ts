import { availableParallelism, cpus, freemem, loadavg, totalmem } from "node:os";

/** How busy the machine is: processes that want to run (average of the last minute), cores, memory in MB. */
export type MachineState = {
  load: number;
  cores: number;
  processor: string;
  freeMegabytes: number;
  totalMegabytes: number;
};

const MEGABYTE = 1024 * 1024;
const MOST_LOAD = 0.5;

/** Reads the state of this machine. */
export const readMachine = (): MachineState => ({
  load: loadavg()[0] ?? NaN,
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? "unknown",
  freeMegabytes: Math.round(freemem() / MEGABYTE),
  totalMegabytes: Math.round(totalmem() / MEGABYTE),
});

/** Whether others work on the machine so much that times measured now are not to be trusted. */
export const isBusy = ({ load, cores }: MachineState): boolean => !(load <= MOST_LOAD * cores);

/** The machine before and after a run, and whether the figures can be trusted, as sentences. */
export function describeMachine(states: readonly MachineState[]): string[] {
  const [before] = states;
  if (!before) return [];
  const memory = (state: MachineState) => `${state.freeMegabytes} of ${state.totalMegabytes} MB free`;
  const lines = states.map(
    (state, index) =>
      `Load ${index === 0 ? "before" : "after"}: ${state.load.toFixed(2)}, memory ${memory(state)}.`,
  );
  const verdict = isBusy(before)
    ? "**Times are not to be trusted**: others were working when the run began (load over 0.5 a core); processor time says more."
    : "The machine was quiet when the run began.";
  return [`${before.cores} cores, ${before.processor}.`, ...lines, verdict];
}
