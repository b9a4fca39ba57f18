import { join } from "node:path";
import astro from "eslint-plugin-astro";
import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

const root = join(import.meta.dirname, "..");

export default defineConfig(
  { ignores: ["dist/", ".*.spolecznik-*/", ".astro/", "node_modules/", "test/fixtures/"] },
  ...typescript.configs.recommended,
  ...(astro.configs["flat/recommended"] ?? astro.configs.recommended),
  {
    rules: {
      "no-console": "error",
      "no-nested-ternary": "error",
      "max-lines": ["error", { max: 200 }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 20],
    },
  },
  // Rules that ask the type checker. Components are left out: their parser makes a new program for each of 360 files,
  // which takes minutes; `astro check` tells their type errors.
  {
    files: ["**/*.ts"],
    ignores: ["**/*.astro/*.ts"],
    extends: [typescript.configs.recommendedTypeCheckedOnly],
    // One program of all files; the service for editors (`projectService`) takes half as long again.
    languageOptions: { parserOptions: { project: join(root, "tsconfig.json") } },
    rules: {
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A query is a promise whether or not it waits for something.
      "@typescript-eslint/require-await": "off",
      // What Astro gives is untyped until `astro sync` has run, so these would fail in a fresh clone.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  // The one border to Astro casts what is untyped before `astro sync`, and typed after it.
  {
    files: ["src/store/load.ts"],
    rules: { "@typescript-eslint/no-unnecessary-type-assertion": "off" },
  },
  {
    files: ["test/**", "src/**/schema*.ts", "src/core/fields/**"],
    rules: { "max-lines-per-function": "off" },
  },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/unbound-method": "off" } },
  { files: ["**/*.astro"], rules: { "max-lines": ["error", { max: 120 }] } },
);
