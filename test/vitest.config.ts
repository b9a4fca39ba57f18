import { getViteConfig } from "astro/config";
import { defineConfig } from "vitest/config";

const tests = defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    environment: "node",
    // Browsers wait more than they work, so every core takes a file.
    maxWorkers: "100%",
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});

export default getViteConfig(tests);
