import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist/", ".astro/", "node_modules/", "test/fixtures/"] },
  ...typescript.configs.recommended,
  ...(astro.configs["flat/recommended"] ?? astro.configs.recommended),
  {
    rules: {
      "no-console": "error",
      "max-lines": ["error", { max: 200 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 20],
    },
  },
  {
    files: ["test/**", "src/**/schema*.ts", "src/core/fields/**"],
    rules: { "max-lines-per-function": "off" },
  },
);
