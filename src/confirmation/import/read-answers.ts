import type { ProposalNote } from "#src/collections/entities/import/proposal.ts";
import { findBlocks, type Answer } from "../answer.ts";
import type { Standing } from "../round/standing.ts";
import { isSignedBy } from "../round/token.ts";
import { parseAnswer } from "./parse-answer.ts";
import type { Mail } from "./read-mails.ts";

/** A genuine answer, and where it stands. */
export type FoundAnswer = { answer: Answer; place: string };

/** What was found in mails: the last genuine answer of each organisation, and what people should know of the rest. */
export type ReadAnswers = { found: FoundAnswer[]; notes: ProposalNote[]; isPartial: boolean };

/** An answer with what was signed, and its moment as it was written. */
type Judged = FoundAnswer & { payload: string; written: string };

type Verdict = Judged | { note: ProposalNote; isFault: boolean };

/** By what answers are judged; `received` is the day on which they came (`YYYY-MM-DD`). */
export type Judgement = { key: string; standings: ReadonlyMap<string, Standing>; received: string };

/**
 * Finds the answers in mails. One that is damaged, was not made with the link of a letter, came too late, or is older than
 * one that was imported is told and left out; the same block counts once.
 */
export function readAnswers(mails: readonly Mail[], judgement: Judgement): ReadAnswers {
  const verdicts = mails.flatMap((mail) => judgeMail(mail, judgement));
  const faults = verdicts.flatMap((verdict) => ("note" in verdict ? [verdict] : []));
  const answers = verdicts.flatMap((verdict) => ("answer" in verdict ? [verdict] : []));
  const found: FoundAnswer[] = [];
  const older: ProposalNote[] = [];
  for (const group of Map.groupBy(answers, ({ answer }) => answer.entity).values()) {
    const sorted = group.toSorted((a, b) => b.written.localeCompare(a.written));
    const [newest] = sorted;
    if (!newest) continue;
    found.push({ answer: newest.answer, place: newest.place });
    for (const { answer, place, payload } of sorted)
      if (payload !== newest.payload)
        older.push({ id: "confirmation-older", values: { place, entity: answer.entity } });
  }
  return {
    found,
    notes: [...faults.map(({ note }) => note), ...older],
    isPartial: faults.some(({ isFault }) => isFault),
  };
}

function judgeMail({ place, text }: Mail, judgement: Judgement): Verdict[] {
  const blocks = findBlocks(text);
  if (blocks.length === 0) return [{ note: { id: "confirmation-none", values: { place } }, isFault: true }];
  return blocks.map(({ line, signed }) => judge(signed, `${place}:${line}`, judgement));
}

function judge(
  signed: { payload: string; signature: string } | undefined,
  place: string,
  { key, standings, received }: Judgement,
): Verdict {
  const answer = signed && parseAnswer(signed.payload);
  if (!signed || !answer) return { note: { id: "confirmation-damaged", values: { place } }, isFault: true };
  const { entity, until, at } = answer;
  const refuse = (id: "confirmation-forged" | "confirmation-late" | "confirmation-older"): Verdict => ({
    note: { id, values: { place, entity, until } },
    isFault: id !== "confirmation-older",
  });
  if (!isSignedBy(signed, answer, key)) return refuse("confirmation-forged");
  if (received > until) return refuse("confirmation-late");
  const last = standings.get(entity)?.answered?.at ?? "";
  if (at < last) return refuse("confirmation-older");
  // A clock that is ahead would make all later answers older ones.
  const latest = `${received}T23:59:59.999Z`;
  const { payload } = signed;
  return { answer: { ...answer, at: at > latest ? latest : at }, place, payload, written: at };
}
