import { describe, expect, it } from "vitest";
import { createProgress } from "#scripts/build/progress.ts";

function tellAll(isTerminal: boolean): string {
  let [shown, time] = ["", 0];
  const { tell } = createProgress("en", { isTerminal, write: (text) => (shown += text), now: () => time });
  for (const done of [0, 100, 200]) {
    tell({ step: "draw", done, of: 200 });
    time += 5000;
  }
  tell({ step: "search", done: 20, of: 20 });
  tell({ step: "kept", done: 150, of: 200 });
  return shown;
}

describe("progress of a build", () => {
  it("is one line for each step where nobody watches", () => {
    expect(tellAll(false)).toBe(
      "Pages and files: 200 of 200\nSearch: 20 of 20 pages\nUnchanged: 150 of 200 files\n",
    );
  });

  it("is a line that changes in a terminal, with the time that is left", () => {
    const lines = tellAll(true).split("\r\u001B[K");
    expect(lines).toContain("Pages and files: 100 of 200, about 5 s left");
    expect(lines).toContain("Pages and files: 0 of 200");
    expect(lines.at(-1)).toBe("Unchanged: 150 of 200 files\n");
    expect(tellAll(true).split("\n")).toHaveLength(4);
  });
});
