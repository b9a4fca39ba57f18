import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sections } from "#src/site/sections.ts";
import { otherPictures, sectionPictures } from "#src/ui/pictures.ts";

const root = join(import.meta.dirname, "../../src");
const folder = join(root, "ui/pictures");
const files = readdirSync(folder).map((file) => ({ file, svg: readFileSync(join(folder, file), "utf8") }));
const marks = readFileSync(join(root, "ui/marks.svg"), "utf8");
const css = ["tokens", "looks"]
  .map((name) => readFileSync(join(root, `styles/${name}.css`), "utf8"))
  .join("\n");

/** The values of custom properties that are written as colours, in the light or the dark scheme. */
function readColours(scheme: "light" | "dark"): Map<string, string> {
  const dark = [...css.matchAll(/@media \(prefers-color-scheme: dark\) \{[\s\S]*?\n\}/g)].join("\n");
  const text = scheme === "light" ? css.replace(dark, "") : css + dark;
  return new Map(
    [...text.matchAll(/(--color-[\w-]+): (#\w{6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("the illustrations", () => {
  it("are those that the code names, each a file", () => {
    const names = [...sectionPictures, ...otherPictures].map((name) => `${name}.svg`);
    expect(files.map(({ file }) => file).toSorted()).toEqual(names.toSorted());
  });

  it.each(files)("$file weighs at most 3 KB", ({ svg }) => {
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(3072);
  });

  it.each(files)("$file is drawn in the colours around it, without styles and scripts", ({ svg }) => {
    expect(svg).toContain('<g id="picture" fill="none" stroke="currentColor"');
    expect(svg).not.toMatch(/style|script|class|href|<(?!\/?(?:svg|g|path)\b)/);
    const paints = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, paint]) => paint);
    for (const paint of paints)
      expect(paint).toMatch(/^(none|currentColor|var\(--picture-(soft|strong|paper),#\w{3,6}\))$/);
  });

  it.each(files)("$file has lines of two weights only", ({ svg }) => {
    const widths = [...svg.matchAll(/stroke-width="([^"]*)"/g)].map(([, width]) => width);
    expect(widths[0]).toBe("5");
    expect(widths.filter((width) => !["5", "4", "3"].includes(width ?? ""))).toEqual([]);
  });
});

describe("the marks", () => {
  it("are one for each illustration of a section, in a small file", () => {
    const ids = [...marks.matchAll(/<symbol id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual([...sectionPictures].toSorted());
    expect(marks).not.toMatch(/style|script|class|href/);
    expect(Buffer.byteLength(marks)).toBeLessThan(8192);
  });
});

describe("the sections", () => {
  it("have an illustration each, and those of one group of the menu hardly share one", () => {
    expect(sections.filter(({ picture }) => !sectionPictures.includes(picture))).toEqual([]);
    expect(new Set(sections.map(({ picture }) => picture)).size).toBeGreaterThanOrEqual(24);
  });

  it.each(["light", "dark"] as const)("have colours that can be read as text in the %s scheme", (scheme) => {
    const colours = readColours(scheme);
    const of = (name: string) => colours.get(`--color-${name}`) ?? "";
    for (const section of ["accent", "support", "cooperate", "news"])
      for (const ground of ["page", "surface", "raised"])
        expect(contrast(of(section), of(ground)), `${section} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});
