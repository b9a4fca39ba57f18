import type { Content } from "#src/collections/content.ts";
import type { Choices } from "./choices.ts";
import { makeMatcher, readNumbers, type Candidate, type Match, type MatchedBy } from "./match.ts";
import type { Doubt } from "./plan.ts";
import type { Proposal } from "./proposal.ts";

/** Which entity a proposal is about; `new` when it is about none that is known. */
export type Pairing = { proposal: Proposal } & (
  | { kind: "same"; id: string; by: MatchedBy }
  | { kind: "new" }
  | { kind: "ambiguous"; why: Doubt; candidates: Candidate[] }
);

/**
 * Finds the entity of each proposal, or what a person decided of it. Two proposals about one organisation are both
 * ambiguous: which of them is right, a program cannot know.
 */
export function pairProposals(
  proposals: readonly Proposal[],
  content: Content,
  { pairs }: Pick<Choices, "pairs">,
): Pairing[] {
  const match = makeMatcher(content);
  const known = new Set(content.entries.entities.map(({ id }) => id));
  const found = proposals.map((proposal): Pairing => {
    const { key, isOwn, entity = isOwn && known.has(key) ? key : undefined } = proposal;
    const isChosen = pairs.has(key);
    if (!isChosen && entity === undefined) return toPairing(proposal, match(proposal.fields));
    const id = isChosen ? pairs.get(key) : entity;
    if (id === undefined) return { proposal, kind: "new" };
    if (known.has(id)) return { proposal, kind: "same", id, by: isChosen ? "choice" : "id" };
    return { proposal, kind: "ambiguous", why: "unknown-id", candidates: [{ id, name: id, score: 0 }] };
  });
  return refuseRepeated(found);
}

const toPairing = (proposal: Proposal, match: Match): Pairing =>
  match.kind === "none" ? { proposal, kind: "new" } : { proposal, ...match };

/** What shows that two proposals are about one organisation. */
const listMarks = ({ proposal, ...pairing }: Pairing): string[] => [
  `key ${proposal.key}`,
  ...Object.entries(readNumbers(proposal.fields["identifiers"])).map(
    ([register, number]) => `${register} ${number}`,
  ),
  ...(pairing.kind === "same" ? [`id ${pairing.id}`] : []),
];

function refuseRepeated(pairings: readonly Pairing[]): Pairing[] {
  const byMark = Map.groupBy(
    pairings.flatMap((pairing) => listMarks(pairing).map((mark) => ({ mark, pairing }))),
    ({ mark }) => mark,
  );
  const rivals = new Map<Pairing, Set<Pairing>>();
  for (const group of byMark.values())
    if (group.length > 1)
      for (const { pairing } of group) {
        const others = rivals.get(pairing) ?? new Set();
        group.forEach((other) => other.pairing !== pairing && others.add(other.pairing));
        rivals.set(pairing, others);
      }
  return pairings.map((pairing): Pairing => {
    const others = rivals.get(pairing);
    if (!others) return pairing;
    const candidates = [...others].map(({ proposal: { key, place } }) => ({
      id: key,
      name: place,
      score: 1,
    }));
    return { proposal: pairing.proposal, kind: "ambiguous", why: "source-twice", candidates };
  });
}
