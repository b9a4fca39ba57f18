import type { ForumEditionFile } from "#src/schemas/forum-edition.ts";
import type { AwardFile, ForumSeriesFile, TerritoryFile } from "#src/schemas/vocabularies.ts";
import type { EntityContext } from "./entity.ts";
import { toPartyLink, type PartyLink } from "./link.ts";
import { resolve } from "./vocabulary.ts";

type FileSession = ForumEditionFile["programme"][number]["sessions"][number];

/** One item of the programme, with the organisations that lead it. */
export type ForumSession = Omit<FileSession, "hosts"> & { hosts: PartyLink[] };

/** One day of the programme. */
export type ForumProgrammeDay = Omit<ForumEditionFile["programme"][number], "sessions"> & {
  sessions: ForumSession[];
};

/** An award given at the edition. */
export type ForumAward = Omit<ForumEditionFile["awards"][number], "award" | "laureates"> & {
  award: AwardFile;
  laureates: PartyLink[];
};

type Resolved = "series" | "venue" | "organisers" | "partners" | "programme" | "awards";

/** A forum edition with every reference resolved. */
export type ForumEdition = Omit<ForumEditionFile, Resolved> & {
  id: string;
  href: string;
  year: number;
  series: ForumSeriesFile;
  venue:
    | (Omit<NonNullable<ForumEditionFile["venue"]>, "municipality"> & { municipality?: TerritoryFile })
    | undefined;
  organisers: PartyLink[];
  partners: PartyLink[];
  programme: ForumProgrammeDay[];
  awards: ForumAward[];
};

/** Derives a forum edition's model from its file. The year is that of its first day. */
export function toForumEdition(
  id: string,
  href: string,
  file: ForumEditionFile,
  context: EntityContext,
): ForumEdition {
  const { vocabularies, entities } = context;
  const toLinks = (parties: ForumEditionFile["organisers"]) =>
    parties.map((party) => toPartyLink(party, entities));
  return {
    ...file,
    id,
    href,
    year: Number(file.dates[0]?.from.slice(0, 4)),
    series: resolve(vocabularies.forumSeries, file.series),
    venue: file.venue && toVenue(file.venue, context),
    organisers: toLinks(file.organisers),
    partners: toLinks(file.partners),
    programme: file.programme.map((day) => ({
      ...day,
      sessions: day.sessions.map((session) => ({ ...session, hosts: toLinks(session.hosts) })),
    })),
    awards: file.awards.map((given) => ({
      ...given,
      award: resolve(vocabularies.awards, given.award),
      laureates: toLinks(given.laureates),
    })),
  };
}

function toVenue(
  { municipality, ...venue }: NonNullable<ForumEditionFile["venue"]>,
  { vocabularies }: EntityContext,
) {
  return municipality ? { ...venue, municipality: resolve(vocabularies.territory, municipality) } : venue;
}

/** A place in a series' history: an edition, or a number of which nothing is known. */
export type SeriesPlace = { number: number; edition: ForumEdition | undefined };

/** The series from its newest edition down to the first, with the gaps between known numbers. */
export function toSeriesHistory(editions: readonly ForumEdition[]): SeriesPlace[] {
  const byNumber = new Map(editions.map((edition) => [edition.number, edition]));
  const newest = Math.max(0, ...byNumber.keys());
  return Array.from({ length: newest }, (_, index) => newest - index).map((number) => ({
    number,
    edition: byNumber.get(number),
  }));
}
