import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { FileOrder } from "./support/file-order.ts";
import { lightNodes } from "./support/light-nodes.ts";
import { SlowestFilesReporter } from "./support/slowest-files-reporter.ts";

const journeys = ["journeys/*.test.ts", "any-region/*-page-kinds.test.ts"];
const pages = ["**/*-pages.test.ts", "any-region/*.test.ts"];

/** Tests of one kind; their files share a worker's modules, so that a page or a browser is set up only once. */
const project = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude: ["fixtures/**", ...exclude], isolate: false },
});

export default defineConfig({
  plugins: [lightNodes()],
  test: {
    root: import.meta.dirname,
    environment: "node",
    // The first imports its files of JSON without saying so, which Node refuses; the second is made lighter.
    server: { deps: { inline: ["@actions/workflow-parser", "linkedom"] } },
    alias: { "astro:content": `${import.meta.dirname}/support/no-content.ts` },
    // One more than there are cores: a worker often waits for its browser, or for a site.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: FileOrder },
    testTimeout: 240_000,
    hookTimeout: 600_000,
    globalSetup: ["sites/global-setup.ts"],
    reporters: ["default", new SlowestFilesReporter()],
    projects: [
      // Functions and commands: they need no site, so they run while sites are built.
      project("unit", ["**/*.test.ts"], [...pages, ...journeys]),
      // What is in the pages and files of a built site.
      project("pages", pages, journeys),
      // What a visitor does in a browser.
      project("journeys", journeys),
    ],
  },
});
