import { defineConfig } from "vitest/config";
import { SlowestFilesReporter } from "./support/slowest-files-reporter.ts";

const journeys = ["journeys/*.test.ts", "any-region/*-page-kinds.test.ts"];
const pages = ["**/*-pages.test.ts", "any-region/*.test.ts"];

/** Tests of one kind; their files share a worker's modules, so that a page or a browser is set up only once. */
const project = (name: string, groupOrder: number, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude: ["fixtures/**", ...exclude], isolate: false, sequence: { groupOrder } },
});

export default defineConfig({
  test: {
    root: import.meta.dirname,
    environment: "node",
    // Its files of JSON are imported without saying so, which Node refuses.
    server: { deps: { inline: ["@actions/workflow-parser"] } },
    alias: { "astro:content": `${import.meta.dirname}/support/no-content.ts` },
    maxWorkers: "100%",
    testTimeout: 240_000,
    hookTimeout: 600_000,
    globalSetup: ["sites/global-setup.ts"],
    reporters: ["default", new SlowestFilesReporter()],
    projects: [
      // Functions and commands: they need no site, so they run while sites are built.
      project("unit", 0, ["**/*.test.ts"], [...pages, ...journeys]),
      // What is in the pages and files of a built site.
      project("pages", 1, pages, journeys),
      // What a visitor does in a browser.
      project("journeys", 2, journeys),
    ],
  },
});
