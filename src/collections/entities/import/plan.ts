import type { Finding } from "#src/check/run-check.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Candidate, MatchedBy } from "./match.ts";
import type { Proposal, ProposalNote } from "./proposal.ts";

/** A value that an import puts into a file, or that it would if it were accepted. */
export type FieldChange = { path: KeyPath; before: unknown; after: unknown };

/** A file to write: its path in the content folder, its text, and what it was; undefined for a new one. */
export type PlannedFile = { path: string; text: string; former: string | undefined };

/** Why nothing is done with a proposal until a person has decided. */
export type Doubt = "numbers" | "likeness" | "source-twice" | "unknown-id";

/** What becomes of one proposal. */
export type PlanItem = { proposal: Proposal } & (
  | { state: "new"; id: string; file: PlannedFile; warnings: Finding[] }
  | {
      state: "changed" | "conflicting" | "unchanged";
      id: string;
      by: MatchedBy;
      changes: FieldChange[];
      /** What content and source say differently, and nobody has decided. */
      conflicts: FieldChange[];
      /** Absent when nothing changes. */
      file?: PlannedFile;
      warnings: Finding[];
    }
  | { state: "ambiguous"; why: Doubt; candidates: Candidate[] }
  /** What the check would refuse, or a file that cannot be edited safely (then without findings). */
  | { state: "refused"; id: string; findings: Finding[] }
);

/** An entity that the source should have and has not: verify it or close it. Nothing is ever deleted. */
export type Gone = { id: string; name: string };

/** What an import would do. */
export type Plan = { items: PlanItem[]; gone: Gone[]; notes: readonly ProposalNote[] };

/** The state of an item. */
export type PlanState = PlanItem["state"];

/** Names of the states, in the order of the report. */
export const PLAN_STATES = [
  "new",
  "changed",
  "conflicting",
  "ambiguous",
  "refused",
  "unchanged",
] as const satisfies readonly PlanState[];

/** The file that an item writes, if any. */
export const fileOf = (item: PlanItem): PlannedFile | undefined => ("file" in item ? item.file : undefined);
