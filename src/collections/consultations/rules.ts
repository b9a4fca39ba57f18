import type { AdoptedTextFile } from "#src/collections/adopted-texts/schema.ts";
import type { ConsultationFile } from "./schema.ts";
import { listParagraphs, parseDraft } from "./draft.ts";
import type { Body } from "#src/core/text/body.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { toDateId } from "#src/core/entries/date-id.ts";
import { listTargets } from "#src/core/text/markup-tree.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import { checkItemIds } from "#src/collections/item-ids.ts";
import type { Problem } from "#src/check/problems.ts";

/**
 * A consultation offers a way to take part, its meetings are in its period, every number of a draft is unique, and
 * an adopted text can be read next to the draft.
 */
const checkConsultations: Rule = (content, today) => [
  ...content.entries.consultations.flatMap((consultation) => [
    ...checkMeetings(consultation),
    ...checkIdentities(consultation),
    ...checkSessions(content, consultation),
    ...checkChannels(consultation, today),
    ...checkAdoption(consultation),
    ...checkNumbers(consultation),
    ...checkPictures(consultation),
    ...checkOutcome(content, consultation),
  ]),
  ...content.entries["adopted-texts"].flatMap((text) => [
    ...checkNumbers(text),
    ...checkPictures(text),
    ...checkMatch(content, text),
  ]),
  ...content.entries["consultation-remarks"].flatMap((table) => checkMatch(content, table)),
];

/** The rules of consultations. */
export const rules: readonly Rule[] = [checkConsultations];

const isBefore = (a: string, b: string) => isAfter(b, a);

function checkMeetings(consultation: Entry<ConsultationFile>): Problem[] {
  const { period, meetings = [] } = consultation.data;
  if (!period) return [];
  const { from, to } = period;
  return meetings.flatMap(({ start }, index) =>
    isAfter(start, to) || (from !== undefined && isBefore(start, from))
      ? [
          problemAt(consultation, "meeting-outside-period", ["meetings", index, "start"], {
            date: start,
            period: [from, to].filter((day) => day !== undefined).join(" – "),
          }),
        ]
      : [],
  );
}

function checkIdentities(consultation: Entry<ConsultationFile>): Problem[] {
  const ids = (consultation.data.meetings ?? []).map((meeting) => toDateId(meeting, meeting.start));
  return checkItemIds(consultation, ["meetings"], ids, "spotkanie");
}

/** A meeting that is a session of a forum names a session of that edition. */
function checkSessions(content: Content, consultation: Entry<ConsultationFile>): Problem[] {
  return (consultation.data.meetings ?? []).flatMap(({ session: named }, index) => {
    const edition = content.entries["forum-editions"].find(({ id }) => id === named?.edition.id);
    if (!edition || named?.session === undefined || edition.refused.has("programme")) return [];
    const ids = (edition.data.programme ?? []).flatMap(({ sessions }) =>
      sessions.flatMap(({ id }) => id ?? []),
    );
    if (ids.includes(named.session)) return [];
    const corrected = findNearest(named.session, ids);
    const values = { id: named.session, place: edition.file, corrected };
    return [problemAt(consultation, "unknown-reference", ["meetings", index, "session", "session"], values)];
  });
}

function checkChannels(consultation: Entry<ConsultationFile>, today: string): Problem[] {
  const { period, channels } = consultation.data;
  if (!period || consultation.refused.has("channels") || isBefore(period.to, today)) return [];
  if (period.from !== undefined && isAfter(period.from, today)) return [];
  const hasWay = channels && (channels.email ?? channels.form ?? channels.address) !== undefined;
  return hasWay
    ? []
    : [problemAt(consultation, "consultation-channel-missing", ["period", "to"], { date: period.to })];
}

/** Nothing is adopted before the consultation ends (act of 24 April 2003, art. 5a ust. 1). */
function checkAdoption(consultation: Entry<ConsultationFile>): Problem[] {
  const { period, result } = consultation.data;
  if (!period || !result || !isBefore(result.adoptedOn, period.to)) return [];
  const other = { titleOf: ["period", "to"] };
  return [
    problemAt(consultation, "dates-out-of-order", ["result", "adoptedOn"], {
      date: result.adoptedOn,
      other,
      otherDate: period.to,
    }),
  ];
}

/** A repeated number would repeat an address, so the first one keeps it. */
function checkNumbers(entry: Entry<ConsultationFile | AdoptedTextFile>): Problem[] {
  const seen = new Map<string, number>();
  return listParagraphs(parseBody(entry.body)).flatMap(({ ref, line }): Problem[] => {
    const other = seen.get(ref);
    seen.set(ref, other ?? line);
    if (other === undefined) return [];
    const values = { anchor: `#par-${ref}`, other };
    return [{ ...problemAt(entry, "paragraph-duplicate", [], values), position: { line, column: 1 } }];
  });
}

/** Paragraphs are shown and compared one by one, without files beside them. */
const checkPictures = (entry: Entry<ConsultationFile | AdoptedTextFile>): Problem[] =>
  listTargets(entry.body)
    .filter(({ isPicture }) => isPicture)
    .map(({ url, position }) => ({
      ...problemAt(entry, "draft-picture", [], { url: url.slice(0, 80) }),
      position,
    }));

const parseBody = (body: Body | undefined) => parseDraft(body?.text ?? "");

function checkOutcome(content: Content, consultation: Entry<ConsultationFile>): Problem[] {
  const hasDraft = (consultation.body?.text ?? "").trim() !== "";
  const isAdopted = content.ids["adopted-texts"]?.has(consultation.id);
  return consultation.data.result && hasDraft && !isAdopted
    ? [
        problemAt(consultation, "adopted-text-missing", ["result"], {
          place: `consultations/adopted/${consultation.id}.md`,
        }),
      ]
    : [];
}

function checkMatch(content: Content, entry: Entry<unknown>): Problem[] {
  if (content.ids.consultations?.has(entry.id)) return [];
  const values = { id: entry.id, place: { placeOf: "consultations" } };
  return [{ ...problemAt(entry, "consultation-unmatched", [], values), position: { line: 1, column: 1 } }];
}
