import { readDisputed, type DisputedField } from "#src/collections/entities/alternatives.ts";
import { toScore, type Score } from "#src/collections/entities/completeness.ts";
import { toEvidence, type Block, type Evidence } from "#src/collections/entities/evidence.ts";
import { listInviting, listUnreachable } from "#src/collections/entities/rules-invitations.ts";
import type { EntityFile } from "#src/collections/entities/schema.ts";
import { listUnproven } from "#src/collections/entities/unproven.ts";
import { readFreshnessLimit, type Content, type Entry } from "#src/collections/content.ts";
import { countRounds, type CountyCounts } from "#src/confirmation/round/statistics.ts";
import type { LogEntry } from "#src/confirmation/round/log.ts";
import type { LinkReport } from "#src/outer-links/link-report.ts";
import { listExpiring, nameOf, type Expiring } from "./expiring.ts";

type Named = { id: string; file: string; name: string };

/** An entity with its score. */
export type Scored = Named & { score: Score; evidence: Evidence; phone: string | undefined };

/** What the editors can do next, found in the content of a day. */
export type ContentReport = {
  today: string;
  /** All entities that are not closed. */
  entities: Scored[];
  /** Those that one telephone call would improve most. */
  calls: Scored[];
  expiring: Expiring[];
  contradictions: (Named & Contradiction)[];
  unreachable: (Named & { line: number | undefined; field: string; words: string })[];
  unproven: (Named & { blocks: Block[] })[];
  /** Who was asked to confirm entries and who answered, where the office has a log of that. */
  rounds: CountyCounts[] | undefined;
  /** What the last checks of outer links found out. */
  links: LinkReport;
};

/** What the entry says, what another source says, and when that was published. */
type Contradiction = {
  field: DisputedField;
  own: string | undefined;
  value: string;
  publishedOn: string | undefined;
  url: string;
};

/** How many calls are worth proposing at once. */
const CALLS = 10;

/** How many days ahead an end is near. */
export const SOON = 90;

const toNamed = (entry: Entry<object>): Named => ({ id: entry.id, file: entry.file, name: nameOf(entry) });

/** What the report is made from beside the content. */
type Known = {
  /** `YYYY-MM-DD`. */
  today: string;
  /** What is known of outer links. */
  links: LinkReport;
  /** The log of the confirmation rounds, where the office keeps one. */
  log?: readonly LogEntry[] | undefined;
};

/** Finds what the editors can do next. */
export function toContentReport(content: Content, { today, links, log }: Known): ContentReport {
  const staleAfterDays = readFreshnessLimit(content);
  const living = content.entries.entities.filter(({ data }) => data.lifeCycle?.state !== "closed");
  const entities = living.map((entry) => toScored(entry, { today, staleAfterDays }));
  return {
    today,
    entities,
    calls: listCalls(entities),
    expiring: listExpiring(content, today, SOON),
    contradictions: content.entries.entities.flatMap(listContradictions),
    unreachable: listUnreachable(content).flatMap(listInvitations),
    unproven: living.flatMap((entry) => {
      const blocks = listUnproven(entry.data);
      return blocks.length > 0 ? [{ ...toNamed(entry), blocks }] : [];
    }),
    rounds: log && countRounds(content, log),
    links,
  };
}

const toScored = (entry: Entry<EntityFile>, day: Parameters<typeof toScore>[1]): Scored => ({
  ...toNamed(entry),
  score: toScore({ file: entry.data, body: entry.body?.text ?? "" }, day),
  evidence: toEvidence(entry.data),
  phone: entry.data.contacts?.find(({ phone }) => phone)?.phone,
});

/** Those whose number is known before those for which it must be found; then the greatest gain, and the lowest score. */
const listCalls = (entities: readonly Scored[]): Scored[] =>
  entities
    .filter(({ score }) => score.gain > 0)
    .toSorted(
      (a, b) =>
        Number(b.phone !== undefined) - Number(a.phone !== undefined) ||
        b.score.gain - a.score.gain ||
        a.score.total - b.score.total,
    )
    .slice(0, CALLS);

const listContradictions = (entry: Entry<EntityFile>) =>
  (entry.data.alternatives ?? []).map(({ field, value, source: { publishedOn, url } }) => ({
    ...toNamed(entry),
    ...{ field, own: readDisputed(entry.data, field), value, publishedOn, url },
  }));

const listInvitations = (entry: Entry<EntityFile>) =>
  listInviting(entry).map(({ path, position, words }) => ({
    ...toNamed(entry),
    ...{ line: position?.line, field: path.join("."), words },
  }));
