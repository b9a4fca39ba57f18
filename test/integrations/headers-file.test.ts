import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { headersFile, toHeadersFile } from "#src/integrations/headers-file.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

type Done = (options: { dir: URL }) => void;

describe("the headers file of a site", () => {
  it("lets drawings that are opened alone do nothing", () => {
    const rules = toHeadersFile("/portal/").split(/\n\n/);
    for (const path of ["/portal/pliki/*.svg", "/portal/_astro/*.svg"])
      expect(rules).toContain(`${path}\n  Content-Security-Policy: sandbox`);
  });

  it("lets browsers keep what is named by its content, and nothing else", () => {
    const rules = toHeadersFile("/portal/").split(/\n\n/);
    const kept = rules.filter((rule) => rule.includes("immutable")).map((rule) => rule.split("\n")[0]);
    expect(kept).toEqual([
      "/portal/_astro/*",
      "/portal/pagefind/index/*",
      "/portal/en/pagefind/index/*",
      "/portal/pl/pagefind/index/*",
    ]);
  });

  it("leaves the operator's own alone", () => {
    const folder = mkdtempSync(join(createTemporaryFolder(), "site-"));
    const end = () =>
      (headersFile().hooks["astro:build:done"] as unknown as Done)({ dir: pathToFileURL(`${folder}/`) });
    end();
    expect(readFileSync(join(folder, "_headers"), "utf8")).toBe(toHeadersFile("/"));
    writeFileSync(join(folder, "_headers"), "own");
    end();
    expect(readFileSync(join(folder, "_headers"), "utf8")).toBe("own");
  });
});
