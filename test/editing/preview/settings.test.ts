import { describe, expect, it } from "vitest";
import { printFile } from "#src/editing/client/preview/built-from.ts";
import { toVersion, type Draft } from "#src/editing/client/preview/read-draft.ts";
import { toPreviewSettings } from "#src/editing/config/preview.ts";
import { listBuiltFrom } from "#src/editing/list-built-from.ts";
import { fixture } from "#test/support/content-folder.ts";
import { testForms } from "../test-forms.ts";

const folder = fixture("valid-minimal");
const FILE = "---\nname: X\n---\n\nText.\n";

const printOf = (text: string) => printFile(text, true);

describe("what the portal was built from", () => {
  it("has a fingerprint of each entry with a page", async () => {
    const built = await listBuiltFrom(folder, testForms(folder, "pl"));
    expect(built["entities/example-meadow-foundation"]).toMatch(/^[0-9a-f]{12}$/);
    expect(Object.keys(built).some((key) => key.startsWith("award-editions/"))).toBe(false);
  });

  it("knows a file that has changed, and not one that another system wrote", async () => {
    expect(await printOf(FILE.replaceAll("\n", "\r\n"))).toBe(await printOf(FILE));
    expect(await printOf(FILE.replace("Text", "Texts"))).not.toBe(await printOf(FILE));
    expect(await printOf(FILE.replace("X", "Y"))).not.toBe(await printOf(FILE));
  });
});

describe("the preview of a page", () => {
  it("is there for entries with a page of their own alone", () => {
    const { collections = [], singletons = [] } = testForms(folder, "pl");
    const withPreview = collections
      .filter((form) => "preview_path" in form)
      .map((form) => "name" in form && form.name);
    expect(withPreview).toContain("entities");
    expect(withPreview).not.toContain("award-editions");
    for (const form of [...collections, ...singletons])
      expect("preview_path" in form).toBe(!("editor" in form));
  });

  it("knows every version of the portal, and speaks the editor's language", () => {
    const source = {
      base: "/portal/",
      languages: ["pl", "en"],
      builtFrom: "/x.json",
      isLive: false,
    } as const;
    const { main, pages, texts } = toPreviewSettings(source, "en");
    expect(pages).toEqual([
      { language: "pl", name: "Polish", root: "/portal/" },
      { language: "en", name: "English", root: "/portal/en/" },
    ]);
    expect([main, texts.listed]).toEqual(["pl", "Changed, but not visible in the preview"]);
  });

  it("shows English texts on the English page, and their originals on the other", () => {
    const draft = { saved: { en: { summary: "A meadow" } } } as unknown as Draft;
    const isOn = (path: string, language: "pl" | "en") =>
      toVersion(draft, "name", language, "pl").isOnPage({ path, parent: "", label: "" });
    const paths = ["en.summary", "summary", "name"];
    expect(paths.map((path) => isOn(path, "en"))).toEqual([true, false, true]);
    expect(paths.map((path) => isOn(path, "pl"))).toEqual([false, true, true]);
  });
});
