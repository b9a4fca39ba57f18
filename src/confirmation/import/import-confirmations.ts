import type { EntitySource } from "#src/collections/entities/import/make-plan.ts";
import type { Proposal, ProposalNote } from "#src/collections/entities/import/proposal.ts";
import { definitions } from "#src/collections/index.ts";
import { readTimeZone } from "#src/collections/portal/read-portal.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { toDayIn } from "#src/core/time/calendar-days.ts";
import { addToLog, readLog, type LogEntry } from "../round/log.ts";
import { toStandings } from "../round/standing.ts";
import { findCampaignFolder } from "../round/campaign-folder.ts";
import { readKey } from "../round/token.ts";
import { correct, isSeenAsItIs } from "./correct.ts";
import { readAnswers, type FoundAnswer } from "./read-answers.ts";
import { readMails } from "./read-mails.ts";

/** Which mails to read. */
export type ConfirmationRequest = {
  /** Files, folders, and `-` for the standard input. */
  mails: readonly string[];
  /** The folder of the office. */
  folder?: string | undefined;
  /** The day on which the mails came (`YYYY-MM-DD`), where it was not today. */
  received?: string | undefined;
};

/** What mails say as a source of proposals, and what the log has to say once it is written. */
export type Confirmations = { source: EntitySource; note: () => Promise<unknown> };

/** Reads the answers of organisations from mails. Throws a `Fault`. */
export async function readConfirmations(
  contentDir: string,
  { mails, folder: asked, received }: ConfirmationRequest,
  today: string,
): Promise<Confirmations> {
  const key = readKey(process.env);
  const folder = findCampaignFolder(asked, contentDir);
  const content = requireContent(contentDir, { file: definitions.entities.path });
  const standings = toStandings(readLog(folder));
  const read = readAnswers(await readMails(mails), { key, standings, received: received ?? today });
  const zone = readTimeZone(contentDir);
  const names = new Map(content.entries.entities.map(({ id, data }) => [id, data]));
  const proposals = read.found.map((found) =>
    toProposal(found, names.get(found.answer.entity) ?? {}, toDay(found, zone, received ?? today)),
  );
  return {
    source: { proposals, notes: read.notes, isPartial: read.isPartial },
    note: () => addToLog(folder, (log) => listNews(log, read.found, received ?? today)),
  };
}

/** The day of an answer. The clock of who answers may be wrong: it is between the letter and the day of receipt. */
function toDay({ answer: { at, asked } }: FoundAnswer, zone: string, received: string): string {
  const day = toDayIn(new Date(at), zone);
  if (day < asked) return asked;
  return day > received ? received : day;
}

function toProposal({ answer, place }: FoundAnswer, entity: object, day: string): Proposal {
  const { changes, remark, optOut } = answer;
  const data = entity as Readonly<Record<string, unknown>>;
  const notes: ProposalNote[] = [
    ...(remark === undefined ? [] : [{ id: "confirmation-remark", values: { remark } } as const]),
    ...(optOut ? [{ id: "confirmation-opt-out", values: {} } as const] : []),
    ...(changes.town === undefined ? [] : [{ id: "confirmation-town", values: {} } as const]),
    ...(isSeenAsItIs(data, answer) ? [] : [{ id: "confirmation-stale", values: {} } as const]),
  ];
  return {
    key: answer.entity,
    entity: answer.entity,
    fields: { name: data["name"] ?? answer.entity },
    source: { url: "", title: place, accessedOn: day },
    place,
    notes,
    correct: (file) => correct(file, answer, day),
  };
}

/** What the log does not say yet. */
function listNews(log: readonly LogEntry[], found: readonly FoundAnswer[], day: string): LogEntry[] {
  const standings = toStandings(log);
  return found.flatMap(({ answer: { entity, at, changes, optOut } }): LogEntry[] => {
    const standing = standings.get(entity);
    const count = Object.keys(changes).length;
    return [
      ...(standing?.answered?.at === at
        ? []
        : [{ time: at, entity, event: "answered", detail: String(count) } as const]),
      ...(optOut && !standing?.hasOptedOut
        ? [{ time: day, entity, event: "opted-out", detail: "" } as const]
        : []),
    ];
  });
}
