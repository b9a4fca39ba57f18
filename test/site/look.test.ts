import { describe, expect, it } from "vitest";
import { menuGroups } from "#src/collections/definition.ts";
import { findLook, looks } from "#src/site/look.ts";
import { sections } from "#src/site/sections.ts";

describe("the look of a page", () => {
  it.each([
    ["/", "home", "portal"],
    ["/nabory/", "calls", "support"],
    ["/nabory/powiat/torun/", "calls", "support"],
    ["/podmioty/fundacja-laka/", "directory", "find"],
    ["/gminy/chelmza/", "counties", "find"],
    ["/osoby/anna-lis/", "forum", "cooperate"],
    ["/zlecaj-pes/", "procurement", "support"],
    ["/kalendarz/2026-11/", "calendar", "news"],
  ])("at %s is “%s” in the colour of “%s”", (path, picture, theme) => {
    expect(findLook(path)).toMatchObject({ picture, theme });
  });

  it.each(["/o-portalu/", "/404/", "/naboryx/", ""])("is none outside of sections, at “%s”", (path) => {
    expect(findLook(path)).toBeUndefined();
  });

  it("is its section's own for every section", () => {
    for (const { path, picture, menu } of sections)
      expect(findLook(path), path).toMatchObject({ picture, theme: menu?.group ?? "portal" });
  });

  it("has a colour of a group of the menu", () => {
    expect(looks.filter(({ theme }) => !menuGroups.includes(theme))).toEqual([]);
  });
});
