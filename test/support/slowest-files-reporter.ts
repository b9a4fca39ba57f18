import type { Reporter, TestModule } from "vitest/node";

const SHOWN = 10;

const durationOf = (file: TestModule): number => {
  const { collectDuration, duration } = file.diagnostic();
  return collectDuration + duration;
};

/** Names the ten test files that took longest, with their imports and waiting. */
export class SlowestFilesReporter implements Reporter {
  onTestRunEnd(files: readonly TestModule[]): void {
    const slowest = files.toSorted((a, b) => durationOf(b) - durationOf(a)).slice(0, SHOWN);
    const lines = slowest.map(
      (file) => `${(durationOf(file) / 1000).toFixed(1).padStart(7)} s  ${file.relativeModuleId}`,
    );
    process.stdout.write(`\n Slowest files\n${lines.join("\n")}\n`);
  }
}
