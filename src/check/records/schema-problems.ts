import type { z } from "astro/zod";
import { findOwner } from "#src/collections/index.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { problemAt } from "#src/collections/content.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { isFields } from "#src/core/integrity/records.ts";
import type { Problem, ProblemId } from "../problems.ts";
import { valueAt, type Subject } from "./raw-values.ts";
import { explain, type Finding } from "./schema-findings.ts";
import { listKeys } from "./schema-fields.ts";

type Issue = z.core.$ZodIssue;

/** Turns issues of the schema into problems, each with the corrected value where it is certain. */
export function toSchemaProblems(subject: Subject, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(subject, path, key));
    const finding = asImageText(explain(subject, issue, path), path);
    return [finish(subject, path, finding)];
  });
}

function finish(subject: Subject, path: KeyPath, { id, values = {}, at = "value" }: Finding): Problem {
  return { ...problemAt({ file: subject.file.path, path: subject.path }, id, path, values), at };
}

function unknownKey(subject: Subject, path: KeyPath, key: string): Problem {
  const moved = new Map(Object.entries(findOwner(subject.file.path)?.movedFields ?? {}));
  const movedTo = path.length === 0 ? moved.get(key) : undefined;
  if (movedTo) {
    const values = { key, place: { placeOf: movedTo } };
    return finish(subject, [...path, key], { id: "field-moved", values, at: "key" });
  }
  const record = valueAt(subject.data, path);
  const written = isFields(record) ? Object.keys(record) : [];
  const allowed = listKeys(subject.schema, path).filter((name) => !written.includes(name));
  const values = { key, allowed: allowed.join(", "), corrected: findNearest(key, allowed) };
  return finish(subject, [...path, key], { id: "field-unknown", values, at: "key" });
}

/** Every fault in a picture's text alternative is the same problem, whatever its cause. */
function asImageText(finding: Finding, path: KeyPath): Finding {
  const lacking: ProblemId[] = ["field-missing", "field-empty", "field-too-short"];
  return path.at(-1) === "alt" && lacking.includes(finding.id)
    ? { ...finding, id: "image-alt-missing" }
    : finding;
}
