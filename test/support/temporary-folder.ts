import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** Makes an empty folder that is removed after the test run. */
export const createTemporaryFolder = (): string => mkdtempSync(join(inject("run"), "folder-"));
