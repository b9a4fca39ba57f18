import type { ProgrammeReleaseFile } from "./schema.ts";
import { listSessionChanges, toReleasedSessions } from "./model.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import type { Problem } from "#src/check/problems.ts";

type Release = Entry<ProgrammeReleaseFile>;

/** Versions of a programme have unique, consecutive numbers, and no session that they announced disappears. */
const checkReleases: Rule = (content, today) => {
  const byEdition = Map.groupBy(content.entries["programme-releases"], ({ data }) => data.edition?.id);
  return [...byEdition].flatMap(([edition, releases]) => {
    if (edition === undefined) return [];
    const ordered = releases.toSorted((a, b) => (a.data.version ?? 0) - (b.data.version ?? 0));
    return [
      ...ordered.flatMap((release, index) => checkOrder(release, ordered[index - 1])),
      ...checkSessions(content, edition, ordered),
      ...checkPublished(content, edition, ordered.at(-1), today),
    ];
  });
};

/** The rules of programme releases. */
export const rules: readonly Rule[] = [checkReleases];

function checkOrder(release: Release, before: Release | undefined): Problem[] {
  const { version, publishedOn } = release.data;
  if (!before || version === undefined) return [];
  if (version === before.data.version)
    return [problemAt(release, "release-version-duplicate", ["version"], { version, other: before.file })];
  const earlier = before.data.publishedOn;
  if (publishedOn === undefined || earlier === undefined || !isAfter(earlier, publishedOn)) return [];
  const values = { date: publishedOn, otherDate: earlier, other: before.file };
  return [problemAt(release, "release-out-of-order", ["publishedOn"], values)];
}

/**
 * A session once announced stays in the programme, cancelled if need be; each is reported once, at its newest
 * version.
 */
function checkSessions(content: Content, id: string, releases: readonly Release[]): Problem[] {
  const edition = content.entries["forum-editions"].find((entry) => entry.id === id);
  if (!edition || edition.refused.has("programme")) return [];
  const known = new Set((edition.data.programme ?? []).flatMap((day) => day.sessions.map((one) => one.id)));
  return releases.toReversed().flatMap((release) =>
    (release.data.sessions ?? []).flatMap((session, index) => {
      if (known.has(session.id)) return [];
      known.add(session.id);
      const values = { id: session.id, title: session.title, edition: edition.file };
      return [problemAt(release, "released-session-gone", ["sessions", index, "id"], values)];
    }),
  );
}

/** A programme that differs from its newest version is not announced yet; not reported once the edition is over. */
function checkPublished(content: Content, id: string, newest: Release | undefined, today: string): Problem[] {
  const edition = content.entries["forum-editions"].find((entry) => entry.id === id);
  const { programme, dates = [] } = edition?.data ?? {};
  const isOver = dates.every(({ from, to }) => isAfter(today, to ?? from));
  if (!edition || !programme || !newest?.data.sessions || isOver) return [];
  const changes = listSessionChanges(newest.data.sessions, toReleasedSessions(programme));
  if (changes.length === 0) return [];
  const values = {
    id,
    count: changes.length,
    version: newest.data.version,
    title: changes[0]?.session.title,
  };
  return [problemAt(edition, "programme-not-released", ["programme"], values)];
}
