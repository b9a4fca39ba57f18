import type { AdoptedTextFile } from "#src/collections/adopted-texts/schema.ts";
import type { ConsultationFile } from "./schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toMaterial, type FileFacts, type FileSizes } from "#src/core/links/material.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toBeginning } from "#src/core/time/instants.ts";
import { toPeriodState, type Limits, type PeriodState } from "#src/core/time/period-state.ts";
import { toPeriod, type Period } from "#src/core/time/period.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { parseDraft, type DraftBlock } from "./draft.ts";
import {
  toCounts,
  toRemarks,
  type Remark,
  type RemarkCounts,
  type RemarkFile,
} from "#src/collections/consultation-remarks/model.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";

/** The state of a consultation at a moment: open or not, and whether its document was adopted. */
export type ConsultationState = PeriodState | { phase: "concluded" };

/** The period as its author wrote it, and as instants (ISO 8601). */
export type ConsultationPeriod = ConsultationFile["period"] & Period & { closesAt: string };

type FileMeeting = ConsultationFile["meetings"][number];

/** A meeting with its municipality's name and, if it was part of a forum, a link to it; instants are ISO 8601. */
export type ConsultationMeeting = Omit<FileMeeting, "place" | "session"> & {
  place: string | undefined;
  address: { street: string | undefined; town: string } | undefined;
  forum: Link | undefined;
  startsAt: string;
  endsAt: string | undefined;
};

/** A consultation with every reference resolved, its draft split into paragraphs, and its state. */
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
  /** Numbers of remarks by decision, from the table or from the source. */
  counts: RemarkCounts | undefined;
};

/** The parts of a consultation: its file, the Markdown of its draft, and its outcome. */
export type ConsultationParts = {
  id: string;
  href: string;
  file: ConsultationFile;
  body: string;
  adopted: { file: AdoptedTextFile; body: string } | undefined;
  remarks: readonly RemarkFile[];
};

/**
 * What is needed to resolve a consultation: the directory, links of forum editions (`edition`) and sessions
 * (`edition/session`), and the moment (ISO 8601) with its time zone (IANA).
 */
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

/** A file with its type and size: as written, or else as known from the portal's own files. */
function toFile(written: ConsultationFile["files"][number], sizes: FileSizes) {
  const { type, size } = toMaterial(written, sizes);
  return { ...written, type: written.type ?? type, size: written.size ?? size };
}

/** The state at `now` (ISO 8601). A consultation whose start is not known counts as open until it ends. */
export function toConsultationState(
  limits: Limits,
  hasResult: boolean,
  now: string,
  timeZone: string,
): ConsultationState {
  const state = toPeriodState(limits, now, timeZone);
  return state.phase === "closed" && hasResult ? { phase: "concluded" } : state;
}

function toMeeting(meeting: FileMeeting, context: ConsultationContext): ConsultationMeeting {
  const { place, session, ...rest } = meeting;
  const municipality = place?.municipality && resolve(context.vocabularies.territory, place.municipality);
  const words = place && [place.name, place.street, place.town, municipality?.name];
  return {
    ...rest,
    place: words && [...new Set(words.filter(Boolean))].join(", "),
    address: place && { street: place.street, town: place.town },
    forum: session && findForum(session, context.editions),
    startsAt: toBeginning(meeting.start, context.timeZone),
    endsAt: meeting.end && toBeginning(meeting.end, context.timeZone),
  };
}

/** The session, if it is known by its id; otherwise the edition. */
const findForum = (
  { edition, session }: NonNullable<FileMeeting["session"]>,
  editions: ConsultationContext["editions"],
): Link | undefined => editions.get(`${edition.id}/${session}`) ?? editions.get(edition.id);
