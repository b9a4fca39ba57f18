import { Temporal } from "temporal-polyfill";
import type { AdoptedTextFile } from "#src/schemas/consultation-outcome.ts";
import type { ConsultationFile } from "#src/schemas/consultation.ts";
import type { EntityContext } from "../entity.ts";
import { toMaterial, type FileFacts, type FileSizes } from "../material.ts";
import { toPartyLink, type Link, type PartyLink } from "../link.ts";
import { isBefore, toEndOfDay, toInstant, toStartOfDay } from "../forum/instants.ts";
import { resolve } from "../vocabulary.ts";
import { parseDraft, type DraftBlock } from "./draft.ts";
import { toCounts, toRemarks, type Remark, type RemarkCounts, type RemarkFile } from "./remarks.ts";
import { toDialled, type Dialled } from "../telephone.ts";

/** Where a consultation is in its life at a moment; days are calendar days of the portal's time zone. */
export type ConsultationState =
  | { phase: "upcoming"; days: number }
  | { phase: "open"; days: number }
  | { phase: "closed" }
  | { phase: "concluded" };

/** The period as its author wrote it, and as instants (ISO 8601); `closesAt` is the first one too late. */
export type ConsultationPeriod = ConsultationFile["period"] & { opensAt?: string; closesAt: string };

type FileMeeting = ConsultationFile["meetings"][number];

/** A meeting with its municipality's name and, where it was a part of a forum, the link to it; instants are ISO 8601. */
export type ConsultationMeeting = Omit<FileMeeting, "place" | "session"> & {
  place: string | undefined;
  forum: Link | undefined;
  startsAt: string;
  endsAt: string | undefined;
};

/** A consultation with every reference resolved, the text of the draft cut into paragraphs, and its state. */
export type Consultation = Omit<
  ConsultationFile,
  "consultedBy" | "period" | "meetings" | "contact" | "files"
> & {
  files: (ConsultationFile["files"][number] & FileFacts)[];
  id: string;
  href: string;
  consultedBy: PartyLink;
  contact: Dialled<NonNullable<ConsultationFile["contact"]>> | undefined;
  period: ConsultationPeriod;
  state: ConsultationState;
  meetings: ConsultationMeeting[];
  draft: DraftBlock[];
  adopted: (AdoptedTextFile & { blocks: DraftBlock[] }) | undefined;
  remarks: Remark[];
  /** Numbers of remarks by decision, of the table or as the source gives them. */
  counts: RemarkCounts | undefined;
};

/** What a consultation is made of: its file, the Markdown of its draft, and what came of it. */
export type ConsultationParts = {
  id: string;
  href: string;
  file: ConsultationFile;
  body: string;
  adopted: { file: AdoptedTextFile; body: string } | undefined;
  remarks: readonly RemarkFile[];
};

/** What is needed to resolve it: the directory, links of forum editions (`edition`) and sessions
 * (`edition/session`), and the moment (ISO 8601) with its time zone. */
export type ConsultationContext = EntityContext & {
  editions: ReadonlyMap<string, Link>;
  now: string;
  timeZone: string;
  fileSizes: FileSizes;
};

/** Derives a consultation's model. */
export function toConsultation(parts: ConsultationParts, context: ConsultationContext): Consultation {
  const { id, href, file, body, adopted, remarks } = parts;
  const draft = parseDraft(body);
  const period = toPeriod(file.period, context.timeZone);
  return {
    ...file,
    id,
    href,
    consultedBy: toPartyLink(file.consultedBy, context.entities),
    contact: file.contact && toDialled(file.contact),
    period,
    state: toConsultationState(period, file.result !== undefined, context.now, context.timeZone),
    files: file.files.map((written) => toFile(written, context.fileSizes)),
    meetings: file.meetings.map((meeting) => toMeeting(meeting, context)),
    draft,
    adopted: adopted && { ...adopted.file, blocks: parseDraft(adopted.body) },
    remarks: toRemarks(remarks, draft),
    counts: toCounts(remarks, file.remarkCounts),
  };
}

/** A file with its type and size: as written, or else as the portal itself knows them. */
function toFile(written: ConsultationFile["files"][number], sizes: FileSizes) {
  const { type, size } = toMaterial(written, sizes);
  return { ...written, type: written.type ?? type, size: written.size ?? size };
}

/**
 * The state at `now` (ISO 8601). `days`: to the first day of an upcoming consultation, and to the last day of an open
 * one, 0 on that day itself. A consultation whose start is not known counts as open until it ends.
 */
export function toConsultationState(
  { opensAt, closesAt }: Pick<ConsultationPeriod, "opensAt" | "closesAt">,
  hasResult: boolean,
  now: string,
  timeZone: string,
): ConsultationState {
  if (!isBefore(now, closesAt)) return { phase: hasResult ? "concluded" : "closed" };
  const daysTo = (instant: string) => countDays(now, instant, timeZone);
  if (opensAt !== undefined && isBefore(now, opensAt)) return { phase: "upcoming", days: daysTo(opensAt) };
  const last = Temporal.Instant.from(closesAt).subtract({ milliseconds: 1 });
  return { phase: "open", days: daysTo(last.toString()) };
}

function countDays(from: string, to: string, timeZone: string): number {
  const dayOf = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  return dayOf(from).until(dayOf(to), { largestUnit: "day" }).days;
}

/** Local days and minutes as instants: a period that ends on a day lasts until the next midnight. */
export const toPeriod = (period: ConsultationFile["period"], timeZone: string): ConsultationPeriod => ({
  ...period,
  ...(period.from !== undefined && { opensAt: toBeginning(period.from, timeZone) }),
  closesAt: toEnding(period.to, timeZone),
});

function toBeginning(local: string, timeZone: string): string {
  const [day = "", time] = local.split("T");
  return time === undefined ? toStartOfDay(day, timeZone) : toInstant(day, time, timeZone);
}

const toEnding = (local: string, timeZone: string): string =>
  local.includes("T") ? toBeginning(local, timeZone) : toEndOfDay(local, timeZone);

function toMeeting(meeting: FileMeeting, context: ConsultationContext): ConsultationMeeting {
  const { place, session, ...rest } = meeting;
  const municipality = place?.municipality && resolve(context.vocabularies.territory, place.municipality);
  const words = place && [place.name, place.street, place.town, municipality?.name];
  return {
    ...rest,
    place: words && [...new Set(words.filter(Boolean))].join(", "),
    forum: session && findForum(session, context.editions),
    startsAt: toBeginning(meeting.start, context.timeZone),
    endsAt: meeting.end && toBeginning(meeting.end, context.timeZone),
  };
}

/** The session where it is known by its id; else the edition. */
const findForum = (
  { edition, session }: NonNullable<FileMeeting["session"]>,
  editions: ConsultationContext["editions"],
): Link | undefined => editions.get(`${edition.id}/${session}`) ?? editions.get(edition.id);
