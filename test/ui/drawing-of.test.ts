import { expect, it } from "vitest";
import { drawingOf } from "#src/ui/drawing-of.ts";

const file = `<svg>
  <symbol id="line" viewBox="0 0 2 2">
    <path d="M0 0h2" />
    <path d="M0 1h2" />
  </symbol>
  <symbol id="dot" viewBox="0 0 1 1"><circle r="1" /></symbol>
</svg>`;

it("gives each symbol of a file, without the breaks of its lines", () => {
  expect(drawingOf(file, "line")).toEqual({
    viewBox: "0 0 2 2",
    html: '<path d="M0 0h2" /><path d="M0 1h2" />',
  });
  expect(drawingOf(file, "dot").viewBox).toBe("0 0 1 1");
});

it("refuses a name that the file does not have", () => {
  expect(() => drawingOf(file, "square")).toThrow("there is no symbol square");
});
