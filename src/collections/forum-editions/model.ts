import { getEditionYear } from "./edition-name.ts";
import type { ForumEditionFile } from "./schema.ts";
import type { ProgrammeReleaseFile } from "#src/collections/programme-releases/schema.ts";
import type { ForumSeriesFile } from "#src/collections/forum-series/schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import {
  toEditionEnd,
  toEditionState,
  toRegistration,
  type EditionState,
  type Registration,
} from "./edition-state.ts";
import { toForumOutcome, type ForumOutcome } from "./outcome.ts";
import { type ForumRoom } from "./session.ts";
import { toProgramme, toRooms, type ForumProgrammeDay } from "./programme.ts";
import { toReleases, type ProgrammeRelease } from "#src/collections/programme-releases/model.ts";
import type { SpeakerCredit } from "#src/collections/speakers/model.ts";
import { toMaterial, type FileFacts, type FileSizes } from "#src/core/links/material.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toVenue, type Venue } from "#src/collections/territory/venue.ts";
import { resolve, type Lookup } from "#src/core/links/lookup.ts";

export type { ForumProgrammeDay } from "./programme.ts";
export type { ForumRoom, ForumSession, ForumTrack } from "./session.ts";
import { toDialled, type Dialled } from "#src/core/places/telephone.ts";

/** A patron or sponsor with its role. */
export type ForumPatron = PartyLink & { role: ForumEditionFile["patrons"][number]["role"] };

type Resolved =
  "materials" | "series" | "venue" | "organisers" | "partners" | "patrons" | "programme" | "outcome";

/** A forum edition with every reference resolved. */
export type ForumEdition = Omit<ForumEditionFile, Resolved | "rooms" | "registration" | "contact"> & {
  id: string;
  name: string;
  href: string;
  contact?: Dialled<NonNullable<ForumEditionFile["contact"]>> | undefined;
  year: number;
  /** State at the time of the build. */
  state: EditionState;
  /** The instant (ISO 8601) when it is over. */
  overAt: string;
  /** The instant from which `state` is not true any more. */
  stateUntil: string;
  series: ForumSeriesFile;
  venue: Venue | undefined;
  organisers: PartyLink[];
  partners: PartyLink[];
  patrons: ForumPatron[];
  registration: Registration | undefined;
  rooms: ForumRoom[];
  programme: ForumProgrammeDay[];
  /** Whether a personal plan is useful: the edition is not over, or its programme was published before it. */
  isPlannable: boolean;
  /** Set only for an edition that has ended. */
  outcome: ForumOutcome | undefined;
  materials: (ForumEditionFile["materials"][number] & FileFacts)[];
  /** Published versions of the programme from the first to the newest. */
  releases: ProgrammeRelease[];
};

/** What an edition's references lead to, the portal's time zone (IANA) and the moment of the build (ISO 8601). */
export type ForumContext = EntityContext & {
  now: string;
  timeZone: string;
  speakers: Lookup<SpeakerCredit>;
  releases: readonly ProgrammeReleaseFile[];
  fileSizes: FileSizes;
};

/** Derives a forum edition's model from its file; `link` is its name and page. The year is that of its first day. */
export function toForumEdition(
  id: string,
  link: Link,
  file: ForumEditionFile,
  context: ForumContext,
): ForumEdition {
  const { vocabularies, entities, timeZone, speakers } = context;
  const toLinks = (parties: ForumEditionFile["organisers"]) =>
    parties.map((party) => toPartyLink(party, entities));
  const { accessibilityFeatures } = vocabularies;
  const { fileSizes } = context;
  const programmeContext = { timeZone, entities, speakers, accessibilityFeatures, fileSizes };
  const registration = toRegistration(file.registration, file.dates, context);
  const state = toEditionState(file.dates, registration, context);
  const overAt = toEditionEnd(file.dates, timeZone);
  const releases = toReleases(context.releases, id, timeZone);
  return {
    ...file,
    ...link,
    id,
    year: getEditionYear(file.dates),
    state,
    overAt,
    stateUntil: (state === "registration-open" ? registration?.closesAt : undefined) ?? overAt,
    series: resolve(vocabularies.forumSeries, file.series),
    venue: file.venue && toVenue(file.venue, vocabularies),
    organisers: toLinks(file.organisers),
    partners: toLinks(file.partners),
    patrons: file.patrons.map((patron) => ({ ...toPartyLink(patron, entities), role: patron.role })),
    contact: file.contact && toDialled(file.contact),
    registration,
    outcome: state === "past" && file.outcome ? toForumOutcome(file.outcome) : undefined,
    rooms: toRooms(file, programmeContext),
    programme: toProgramme(file, link.href, programmeContext),
    isPlannable: state !== "past" || releases.length > 0,
    materials: file.materials.map((material) => toMaterial(material, fileSizes)),
    releases,
  };
}

/** A position in a series' history: an edition, or a number without a known edition. */
export type SeriesPlace = { number: number; edition: ForumEdition | undefined };

/** The series from its newest edition back to the first, including gaps between known numbers. */
export function toSeriesHistory(editions: readonly ForumEdition[]): SeriesPlace[] {
  const byNumber = new Map(editions.map((edition) => [edition.number, edition]));
  const newest = Math.max(0, ...byNumber.keys());
  return Array.from({ length: newest }, (_, index) => newest - index).map((number) => ({
    number,
    edition: byNumber.get(number),
  }));
}

/** A part of a series' timeline: an edition, or consecutive numbers without known editions. */
export type TimelinePart = { edition: ForumEdition } | { missing: number[] };

/** Joins consecutive gaps in a series' history, in the same order. */
export function toTimeline(history: readonly SeriesPlace[]): TimelinePart[] {
  const parts: TimelinePart[] = [];
  for (const { number, edition } of history) {
    const last = parts.at(-1);
    if (edition) parts.push({ edition });
    else if (last && "missing" in last) last.missing.unshift(number);
    else parts.push({ missing: [number] });
  }
  return parts;
}
