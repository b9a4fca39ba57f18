import { definitions } from "#src/collections/index.ts";
import type { Content } from "#src/collections/content.ts";
import type { Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { describeNetworkFault } from "#src/commands/network-reason.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { parseKrs } from "#src/core/fields/identifiers.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import type { EntitySource } from "../make-plan.ts";
import type { ProposalNote } from "../proposal.ts";
import { KRS_API, readExtracts, type Reading } from "./fetch-extracts.ts";
import { makeContext, type Context } from "../context.ts";
import { toProposal } from "./to-proposal.ts";

/** Which extracts to read, and how politely. */
export type KrsRequest = {
  /** KRS numbers as people write them. */
  numbers: readonly string[];
  /** Also those of all entities of the content that have one. */
  all: boolean;
  url?: string | undefined;
  /** At most so many numbers. */
  limit?: number | undefined;
  perSecond: number;
  /** Days for which an extract is kept. */
  maxAge: number;
  fresh: boolean;
};

const TRIES = 4;
const LONGEST_WAIT = 120_000;

/** Reads extracts of the KRS register as proposals. Throws a `Fault` when none can be read. */
export async function readKrs(
  folder: string,
  request: KrsRequest,
  { language, progress, count }: Pick<Speaker, "language" | "progress" | "count">,
  today: string,
): Promise<EntitySource> {
  const content = requireContent(folder, { file: definitions.entities.path });
  const numbers = listNumbers(content, request);
  if (numbers.length === 0) throw new Fault("krs-none", {}, { exitCode: 2 });
  const readings = await readExtracts(numbers, {
    api: request.url ?? KRS_API,
    cache: cacheFolder("krs"),
    days: request.fresh ? 0 : request.maxAge,
    today,
    patience: {
      pause: 1000 / request.perSecond,
      tries: TRIES,
      longest: LONGEST_WAIT,
      onWait: (seconds) => progress(getText("import", language, "krs.waiting", { seconds })),
    },
    onRead: (done, all) => count(getText("import", language, "krs.progress", { done, all })),
  });
  count("");
  return toSource(readings, numbers, makeContext(content), { url: request.url ?? KRS_API, language });
}

function listNumbers({ entries }: Content, { numbers, all, limit }: KrsRequest): string[] {
  const given = numbers.map((number) => {
    const krs = parseKrs(number);
    if (typeof krs !== "string") throw new Fault("krs-number", { number }, { exitCode: 2 });
    return krs;
  });
  const known = all ? entries.entities.flatMap(({ data }) => data.identifiers?.krs ?? []) : [];
  return [...new Set([...given, ...known])].slice(0, limit);
}

function toSource(
  readings: readonly Reading[],
  numbers: readonly string[],
  context: Context,
  { url, language }: { url: string; language: ReportLanguage },
): EntitySource {
  const read = readings.filter((reading) => reading.state === "read");
  const failed = readings.filter((reading) => reading.state === "failed");
  const removed = readings.filter((reading) => reading.state === "removed");
  const unasked = numbers.slice(readings.length);
  const [first] = failed;
  if (first && read.length === 0 && removed.length === 0)
    throw new Fault("krs-down", {
      url,
      count: failed.length,
      reason: describeNetworkFault(first.fault, language),
    });
  const list = (id: "krs-removed" | "krs-unasked", found: readonly string[]): ProposalNote[] =>
    found.length === 0 ? [] : [{ id, values: { numbers: found.join(", "), count: found.length } }];
  const gone = new Set(removed.map(({ krs }) => krs));
  return {
    proposals: read.map((reading) => toProposal(reading, context)),
    expects: (_, { identifiers }) => identifiers?.krs !== undefined && gone.has(identifiers.krs),
    notes: [
      ...list("krs-removed", [...gone]),
      ...failed.map((one): ProposalNote => ({
        id: "krs-failed",
        values: { krs: one.krs, reason: describeNetworkFault(one.fault, language) },
      })),
      ...list("krs-unasked", unasked),
    ],
    isPartial: failed.length > 0 || unasked.length > 0,
  };
}
