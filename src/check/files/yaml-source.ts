import { YAMLException } from "js-yaml";
import type { KeyPath, Position } from "#src/core/integrity/problem.ts";
import { readYaml, type ParsedYaml } from "#src/core/source/parse-yaml.ts";
import { readJson } from "#src/core/source/read-entry.ts";
import { makeLinePlaces } from "#src/core/text/line-places.ts";
import { explainYamlFault, type YamlFault } from "./yaml-faults.ts";
import { findOffset, findText, listScalars, placeYaml } from "./yaml-places.ts";
import { listYamlRemarks, type YamlRemark } from "./yaml-remarks.ts";

/** A YAML text with its value and the positions of its keys. `data` is undefined when the syntax is broken. */
export type YamlSource = {
  data: unknown;
  fault: YamlFault | undefined;
  duplicateKeys: { key: string; position: Position }[];
  remarks: YamlRemark[];
  locate: (path: KeyPath, at: "key" | "value") => Position;
  /** The text of the scalar at a path before it has a type, so that messages keep leading zeros. */
  textAt: (path: KeyPath) => string | undefined;
};

/** Reads YAML as the portal does, keeping the position of every key. Never throws. */
export function parseYamlSource(text: string): YamlSource {
  try {
    return toSource(readYaml(text), false);
  } catch (fault) {
    const repeating = readRepeating(text);
    if (repeating && repeating.duplicateKeys.length > 0) return repeating;
    return { ...BLANK, fault: explainYamlFault(text, fault) };
  }
}

/** Reads JSON, which is also YAML, and so has places in the same way. Never throws. */
export function parseJsonSource(text: string): YamlSource {
  let known: YamlSource | undefined;
  const places = () => (known ??= parseYamlSource(text));
  try {
    return { ...BLANK, data: readJson(text), locate: (path, at) => places().locate(path, at) };
  } catch (fault) {
    return { ...BLANK, fault: places().fault ?? explainYamlFault(text, fault) };
  }
}

const BLANK: YamlSource = {
  data: undefined,
  fault: undefined,
  duplicateKeys: [],
  remarks: [],
  locate: () => ({ line: 1, column: 1 }),
  textAt: () => undefined,
};

/** A text whose only fault is that keys repeat. */
function readRepeating(text: string): YamlSource | undefined {
  try {
    return toSource(readYaml(text, { repeats: true }), true);
  } catch (error) {
    if (error instanceof YAMLException || error instanceof RangeError) return undefined;
    throw error;
  }
}

function toSource(parsed: ParsedYaml, hasRepeats: boolean): YamlSource {
  const at = makeLinePlaces(parsed.source);
  let known: ReturnType<typeof placeYaml> | undefined;
  const places = () => (known ??= placeYaml(parsed));
  const repeated = hasRepeats ? places().repeated : [];
  return {
    data: parsed.data,
    fault: undefined,
    duplicateKeys: repeated.map(({ text: key, start }) => ({ key, position: at(start) })),
    remarks: listYamlRemarks(parsed.source, listScalars(parsed), at),
    locate: (path, part) => at(findOffset(places(), path, part)),
    textAt: (path) => findText(places(), path),
  };
}
