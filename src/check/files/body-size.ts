import type { Problem } from "../problems.ts";
import { limits } from "./limits.ts";

/** A body, or one line of it, that is longer than anybody writes: the parser reads a long line again and again. */
export function checkBodySize(file: string, body: string): Problem[] {
  const report = (line: number, length: number, limit: number): Problem[] => [
    { id: "field-too-large", file, position: { line, column: 1 }, values: { length, limit } },
  ];
  const lines = body.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "") + 1;
  if (body.length > limits.bodyCharacters) return report(first, body.length, limits.bodyCharacters);
  const long = lines.findIndex(({ length }) => length > limits.lineCharacters);
  return long < 0 ? [] : report(long + 1, lines[long]?.length ?? 0, limits.lineCharacters);
}
