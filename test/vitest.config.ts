import { defineConfig } from "vitest/config";
import { SlowestFilesReporter } from "./support/slowest-files-reporter.ts";

/** Tests of a kind; their files share a worker's modules, so that a page or a browser is made ready once. */
const project = (name: string, include: string[], order: number, exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude, isolate: false, sequence: { groupOrder: order } },
});

export default defineConfig({
  test: {
    root: import.meta.dirname,
    environment: "node",
    maxWorkers: "100%",
    testTimeout: 240_000,
    hookTimeout: 600_000,
    globalSetup: ["sites/global-setup.ts"],
    reporters: ["default", new SlowestFilesReporter()],
    projects: [
      project("unit", ["unit/**/*.test.ts"], 0),
      project("pages", ["build/**/*.test.ts", "any-region/*.test.ts"], 1, [
        "any-region/*-page-kinds.test.ts",
      ]),
      project("journeys", ["browser/**/*.test.ts", "any-region/*-page-kinds.test.ts"], 2),
    ],
  },
});
