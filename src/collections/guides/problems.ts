import type { Severity } from "#src/core/integrity/problem.ts";

/** Problems of guides, the glossary, legal acts, decision paths and easy-to-read texts; see `problems.ts`. */
export const knowledgeProblems = {
  "journal-position-syntax": "error",
  "act-check-old": "warning",
  "law-changed-since": "warning",
  "glossary-form-syntax": "error",
  "glossary-form-claimed": "error",
  "fact-without-source": "error",
  "component-attribute-missing": "error",
  "component-attribute-unknown": "error",
  "component-misplaced": "error",
  "decision-next-unknown": "error",
  "decision-cycle": "error",
  "decision-unreachable": "error",
  "decision-id-duplicate": "error",
  "knowledge-address-taken": "error",
  "etr-without-text": "error",
  "etr-empty": "error",
  "etr-shared": "error",
  "portal-version-missing": "error",
  "etr-unused": "warning",
  "video-address": "error",
  "pjm-without-transcript": "error",
} as const satisfies Record<string, Severity>;
