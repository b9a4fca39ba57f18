import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { SiteBuilder, wantedFile } from "./site-builder.ts";
import { sitePlans, type SiteName } from "./site-plan.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of this test run, removed after it. */
    run: string;
  }
}

/**
 * Makes the folder of the test run and builds the sites that its tests ask for, beside the tests, each once. With
 * `ALL_SITES=1` all of them are built from the start, because a run of all tests asks for them.
 */
export default function setup(project: TestProject): () => Promise<void> {
  // Sites, tests and browsers go by the moment at which the run began, so that none changes its mind at midnight.
  process.env["SOURCE_DATE_EPOCH"] ??= String(Math.floor(Date.now() / 1000));
  const run = mkdtempSync(join(tmpdir(), "spolecznik-run-"));
  project.provide("run", run);
  if (process.env["ALL_SITES"])
    for (const name of Object.keys(sitePlans) as SiteName[]) writeFileSync(wantedFile(run, name), "");
  const builder = new SiteBuilder(run);
  const building = builder.start();
  return async () => {
    builder.stop();
    await building;
    rmSync(run, { recursive: true, force: true });
  };
}
