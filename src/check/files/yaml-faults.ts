import { createRequire } from "node:module";
import { YAMLException } from "js-yaml";
import type { Document } from "yaml";
import type { Position } from "#src/core/integrity/problem.ts";
import { makeLinePlaces } from "#src/core/text/line-places.ts";

/** Why a text is no YAML: a code with a phrase of the reports (`yaml.*`), the reader's own words, and the place. */
export type YamlFault = { code: string; message: string; position: Position };

/** What the reader says in words only, by the codes of the `yaml` library where it has one. */
const reasons: readonly [RegExp, string][] = [
  [/maxDepth|maxTotalMergeKeys|without end/, "RESOURCE_EXHAUSTION"],
  [/alias/, "BAD_ALIAS"],
  [/tag|!/, "TAG_RESOLVE_FAILED"],
  [/more than one document/, "MULTIPLE_DOCS"],
];

const findCode = (reason: string) => reasons.find(([pattern]) => pattern.test(reason))?.[1];

/** The library that explains faults is loaded with the first one, for most runs meet none. */
const loadYaml = () => createRequire(import.meta.url)("yaml") as typeof import("yaml");

/** Where the quotation mark stands behind which a reader stopped at `index`, because no other one closes it. */
function findOpening(document: Document, index: number): number | undefined {
  let opening: number | undefined;
  loadYaml().visit(document, {
    Scalar(_key, node) {
      const [start, , end] = node.range ?? [index, index, index];
      if (node.type?.startsWith("QUOTE") && start < index && index <= end) opening = start;
    },
  });
  return opening;
}

type Slip = { code: string; message: string; index: number };

/** The same text looked at by a library that knows what people get wrong; it has no say in what is read. */
function findSlip(text: string, stop: number): Slip | undefined {
  try {
    const document = loadYaml().parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: "error",
    });
    const [slip] = document.errors;
    const isOpen = !slip || slip.code === "MISSING_CHAR";
    const opening = isOpen ? findOpening(document, slip?.pos[0] ?? stop) : undefined;
    if (opening !== undefined) return { code: "UNCLOSED_QUOTE", message: "", index: opening };
    return slip && { code: slip.code, message: slip.message, index: slip.pos[0] };
  } catch (error) {
    if (error instanceof RangeError) return undefined; // It calls itself for every level of nesting.
    throw error;
  }
}

/** Explains why `readYaml` threw. */
export function explainYamlFault(text: string, error: unknown): YamlFault {
  const at = makeLinePlaces(text);
  const [reason, index] =
    error instanceof YAMLException ? [error.reason, error.mark?.position ?? 0] : [String(error), 0];
  const code = findCode(reason);
  const slip = code === undefined ? findSlip(text, index) : undefined;
  return slip
    ? { code: slip.code, message: slip.message, position: at(slip.index) }
    : { code: code ?? "UNREADABLE", message: reason, position: at(index) };
}
