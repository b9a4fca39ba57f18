import type { Position, Words } from "#src/core/integrity/problem.ts";
import { findUnseen, isBlank } from "#src/core/text/unseen.ts";
import type { ProblemId } from "../problems.ts";
import { limits } from "./limits.ts";
import type { PlacedScalar } from "./yaml-places.ts";

/** Something that YAML allows and the portal does not, at its place. */
export type YamlRemark = { id: ProblemId; position: Position; values: Record<string, Words> };

/** What is wrong with the texts of a YAML file, keys included, whichever way they are written. */
export function listYamlRemarks(
  source: string,
  scalars: readonly PlacedScalar[],
  at: (offset: number) => Position,
): YamlRemark[] {
  return scalars.flatMap((scalar): YamlRemark[] => {
    const { text, start } = scalar;
    if (text.length > limits.fieldCharacters) {
      const values = { length: text.length, limit: limits.fieldCharacters };
      return [{ id: "field-too-large", position: at(start), values }];
    }
    const unseen = findUnseen(text);
    if (unseen) return [{ id: "control-character", position: at(start), values: { code: unseen.code } }];
    if (isBlank(text)) return [{ id: "text-blank", position: at(start), values: {} }];
    const cut = findCut(source, scalar);
    return cut ? [{ id: "yaml-comment-cuts", position: at(start), values: cut }] : [];
  });
}

/** An id, a number, a day, an address, a telephone: they are whole, so that only a comment can follow. */
const NOTATION = /^(?:\w+:\S+|[^\s\p{Lu}]+|[+\d][\d ()/-]*)$/u;

const IN_LINE = /([ \t]+)(#.*)/y;
const IN_NEXT_LINE = /\r?\n([ \t]+)(#\S.*)/y;

/**
 * A sign `#` after a space ends a text without quotes, and what follows it is lost. It is a comment for sure only where
 * a space stands behind it too and the value before it is whole: words may go on (`Klub # 1`), and so they may in
 * the next line, if it is indented as theirs.
 */
function findCut(source: string, { text, isPlain, start, end }: PlacedScalar) {
  if (!isPlain) return undefined;
  const before = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  const isWords = !NOTATION.test(text);
  const [, space = "", rest = ""] = matchAt(IN_LINE, source, end);
  const [, indent = "", next = ""] = matchAt(IN_NEXT_LINE, source, end);
  const toCut = (more: string): YamlRemark["values"] => {
    const corrected = `${before.trimStart()}${JSON.stringify(`${text}${more}`.trimEnd())}`;
    return { kept: text, lost: more.trim(), corrected };
  };
  if (rest !== "" && (isWords || /^#\S/.test(rest))) return toCut(space + rest);
  const goesOn = isWords && next !== "" && indent.length > columnOf(before);
  return goesOn ? toCut(` ${next}`) : undefined;
}

function matchAt(pattern: RegExp, source: string, index: number): readonly string[] {
  pattern.lastIndex = index;
  return pattern.exec(source) ?? [];
}

/** Where the key of a line begins, or the dash of an item without one. */
function columnOf(before: string): number {
  const key = before.replaceAll("-", " ").search(/\S/);
  return key < 0 ? before.indexOf("-") : key;
}
