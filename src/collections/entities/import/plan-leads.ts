import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "#src/collections/content.ts";
import { distanceInKm } from "#src/core/places/distance.ts";
import type { Choices } from "./choices.ts";
import { compareFields } from "./compare.ts";
import { readPoint } from "./distance-score.ts";
import { type Candidate, type MatchedBy } from "./match.ts";
import { pairProposals, type Pairing } from "./pair-proposals.ts";
import type { Doubt, FieldChange } from "./plan.ts";
import { listHidden, readFields } from "./plan-entity.ts";
import type { Proposal } from "./proposal.ts";

/** Something to verify: what a source says of an entity and content does not, or not so. */
export type Lead = {
  proposal: Proposal;
  id: string;
  by: MatchedBy;
  /** Metres from the entity's point to that of the source, where both are known. */
  metres?: number;
  differences: FieldChange[];
};

/** What a source that content may not take over gives people to verify. Nothing of it is ever written into content. */
export type Leads = {
  leads: Lead[];
  ambiguous: { proposal: Proposal; why: Doubt; candidates: Candidate[] }[];
  /** What the directory does not have. */
  unlisted: Proposal[];
  /** How many objects say nothing else than content. */
  same: number;
};

/** Compares proposals with the entities of a content folder. */
export function planLeads(
  folder: string,
  content: Content,
  proposals: readonly Proposal[],
  choices: Pick<Choices, "pairs">,
): Leads {
  const files = new Map(content.entries.entities.map(({ id, file }) => [id, file]));
  const found: Leads = { leads: [], ambiguous: [], unlisted: [], same: 0 };
  for (const pairing of pairProposals(proposals, content, choices)) {
    const { proposal } = pairing;
    if (pairing.kind === "new") found.unlisted.push(proposal);
    else if (pairing.kind === "ambiguous")
      found.ambiguous.push({ proposal, why: pairing.why, candidates: pairing.candidates });
    else {
      const lead = toLead(pairing, folder, files.get(pairing.id) ?? "");
      if (lead.differences.length > 0) found.leads.push(lead);
      else found.same += 1;
    }
  }
  return found;
}

function toLead(
  { proposal, id, by }: Extract<Pairing, { kind: "same" }>,
  folder: string,
  file: string,
): Lead {
  const data = readFields(file, readFileSync(join(folder, file), "utf8")) ?? {};
  const differences = compareFields(data, proposal.fields, [
    ...(proposal.onlyNew ?? []),
    ...listHidden(data),
  ]);
  const [from, to] = [readPoint(data), readPoint(proposal.fields)];
  return {
    proposal,
    id,
    by,
    ...(from && to && { metres: Math.round(distanceInKm(from, to) * 1000) }),
    differences: differences.map(({ path, before, after }) => ({ path, before, after })),
  };
}
