import { readFileSync } from "node:fs";
import { join } from "node:path";
import { definitions } from "#src/collections/index.ts";
import type { EntityFile } from "../schema.ts";
import { isFields, readText } from "#src/core/integrity/records.ts";
import type { Choices } from "./choices.ts";
import { readJudged, type JudgedContent } from "./judge.ts";
import { makeId } from "./make-id.ts";
import { pairProposals, type Pairing } from "./pair-proposals.ts";
import { fileOf, type Gone, type Plan, type PlanItem } from "./plan.ts";
import { planChange, writeEntity } from "./plan-entity.ts";
import type { Proposal, ProposalNote } from "./proposal.ts";

/** What a source says: its proposals, and of which entities it should say something. */
export type EntitySource = {
  proposals: readonly Proposal[];
  /** Whether the source should have an entity; those that it has not are listed as gone. */
  expects?: (id: string, entity: Partial<EntityFile>) => boolean;
  /** What people should know of the source as a whole. */
  notes?: readonly ProposalNote[];
  /** Whether part of the source could not be read. */
  isPartial?: boolean;
};

/**
 * Plans what an import changes in a content folder; nothing is written. Files that the check would refuse are left out of
 * the plan with what it says. `today` is `YYYY-MM-DD`.
 */
export function makePlan(folder: string, source: EntitySource, choices: Choices, today: string): Plan {
  const judged = readJudged(folder, today);
  const { content } = judged;
  const pairings = pairProposals(source.proposals, content, choices);
  const files = new Map(content.entries.entities.map(({ id, file }) => [id, file]));
  const taken = new Set([...files.keys(), ...(content.ids.entities ?? []), ...listTaken(content.files)]);
  const plan = (pairing: Pairing): PlanItem => {
    const { proposal } = pairing;
    if (pairing.kind === "ambiguous")
      return { proposal, state: "ambiguous", why: pairing.why, candidates: pairing.candidates };
    if (pairing.kind === "new") return planNew(proposal, taken);
    const path = files.get(pairing.id) ?? "";
    const text = readFileSync(join(folder, path), "utf8");
    return planChange(proposal, { id: pairing.id, path, text }, pairing.by, choices);
  };
  return {
    items: judgeItems(pairings.map(plan), judged),
    gone: listGone(source, content, pairings),
    notes: source.notes ?? [],
  };
}

const folderOf = `${definitions.entities.path}/`;

/** Names of files in the folder of entities: a file that the check does not know is not ours to replace. */
const listTaken = (paths: ReadonlySet<string>): string[] =>
  [...paths].flatMap((path) =>
    path.startsWith(folderOf) ? [path.slice(folderOf.length).replace(/\.[^.]*$/, "")] : [],
  );

function planNew(proposal: Proposal, taken: Set<string>): PlanItem {
  const name = readText(proposal.fields, "shortName") ?? readText(proposal.fields, "name") ?? proposal.key;
  const { address } = proposal.fields;
  const id = makeId(name, isFields(address) ? readText(address, "town") : undefined, taken);
  const file = { path: `${folderOf}${id}.md`, text: writeEntity(proposal), former: undefined };
  return { proposal, state: "new", id, file, warnings: [] };
}

/** Refuses items until the check finds no new error in what is left, and keeps its warnings with their items. */
function judgeItems(items: readonly PlanItem[], { judge }: JudgedContent): PlanItem[] {
  let left = [...items];
  for (;;) {
    const files = left.flatMap((item) => fileOf(item) ?? []);
    if (files.length === 0) return left;
    const found = Map.groupBy(judge(files), ({ problem }) => problem.file);
    const errorsOf = (item: PlanItem) =>
      (found.get(fileOf(item)?.path ?? "") ?? []).filter(({ severity }) => severity === "error");
    if (left.every((item) => errorsOf(item).length === 0))
      return left.map((item) => {
        const ofFile = found.get(fileOf(item)?.path ?? "") ?? [];
        // What concerns a whole collection is no fault of one file.
        const warnings = ofFile.filter(({ problem }) => (problem.path ?? []).length > 0);
        return "warnings" in item ? { ...item, warnings } : item;
      });
    left = left.map((item) => {
      const findings = errorsOf(item);
      return findings.length === 0 || !("id" in item)
        ? item
        : { proposal: item.proposal, state: "refused", id: item.id, findings };
    });
  }
}

/** Entities that the source should have and has not; those that a proposal may be about are not gone. */
function listGone(
  { expects }: EntitySource,
  { entries }: JudgedContent["content"],
  pairings: readonly Pairing[],
): Gone[] {
  if (!expects) return [];
  const met = new Set(pairings.flatMap(listMet));
  return entries.entities.flatMap(({ id, data }) =>
    !met.has(id) && expects(id, data) ? [{ id, name: data.name ?? id }] : [],
  );
}

/** Entities that a proposal is about, or may be. */
function listMet(pairing: Pairing): string[] {
  if (pairing.kind === "same") return [pairing.id];
  return pairing.kind === "ambiguous" ? pairing.candidates.map(({ id }) => id) : [];
}
