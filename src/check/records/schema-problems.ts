import type { z } from "astro/zod";
import { findOwner } from "#src/collections/index.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { problemAt } from "#src/collections/content.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { isFields } from "#src/core/integrity/records.ts";
import type { Problem, ProblemId } from "../problems.ts";
import { valueAt } from "#src/core/integrity/key-path.ts";
import type { Subject } from "./raw-values.ts";
import { explain, type Finding } from "./schema-findings.ts";
import { listKeys } from "./schema-fields.ts";

type Issue = z.core.$ZodIssue;

/** Turns issues of the schema into problems, each with the corrected value where it is certain. */
export function toSchemaProblems(subject: Subject, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    if (issue.code === "unrecognized_keys") return unknownKeys(subject, path, issue.keys);
    const finding = asImageText(explain(subject, issue, path), path);
    return [finish(subject, path, finding)];
  });
}

function finish(subject: Subject, path: KeyPath, { id, values = {}, at = "value" }: Finding): Problem {
  return { ...problemAt({ file: subject.file.path, path: subject.path }, id, path, values), at };
}

function unknownKeys(subject: Subject, path: KeyPath, keys: readonly string[]): Problem[] {
  const moved = new Map(Object.entries(findOwner(subject.file.path)?.movedFields ?? {}));
  const record = valueAt(subject.data, path);
  const written = new Set(isFields(record) ? Object.keys(record) : []);
  const allowed = listKeys(subject.schema, path).filter((name) => !written.has(name));
  return keys.map((key) => {
    const movedTo = path.length === 0 ? moved.get(key) : undefined;
    const found: Finding = movedTo
      ? { id: "field-moved", values: { key, place: { placeOf: movedTo } } }
      : {
          id: "field-unknown",
          values: { key, allowed: allowed.join(", "), corrected: findNearest(key, allowed) },
        };
    return finish(subject, [...path, key], { ...found, at: "key" });
  });
}

/** Every fault in a picture's text alternative is the same problem, whatever its cause. */
function asImageText(finding: Finding, path: KeyPath): Finding {
  const lacking: ProblemId[] = ["field-missing", "field-empty", "field-too-short"];
  return path.at(-1) === "alt" && lacking.includes(finding.id)
    ? { ...finding, id: "image-alt-missing" }
    : finding;
}
