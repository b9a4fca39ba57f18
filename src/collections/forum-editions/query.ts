import { once } from "#src/core/cache/once.ts";
import { toDateId } from "#src/core/entries/date-id.ts";
import type { EntryDate } from "#src/core/entries/portal-entry.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { isDay } from "#src/core/time/calendar-days.ts";
import { messages } from "#src/i18n/messages.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getFileSizes } from "#src/store/downloads.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getLinksOf } from "#src/store/links.ts";
import { loadEntries, modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { listSpeakers } from "#src/collections/speakers/query.ts";
import { forumEditions } from "./definition.ts";
import { toForumEdition, type ForumContext, type ForumEdition } from "./model.ts";
import { listEditionEntities } from "./named-entities.ts";

/** What is needed to resolve a forum edition: speakers as far as they consented, programme versions, the moment. */
const getForumContext = once(async (): Promise<ForumContext> => {
  const { now, timeZone } = await getClock();
  const releases = await loadEntries("programme-releases");
  return {
    ...(await getContext()),
    now,
    timeZone,
    speakers: new Map((await listSpeakers()).map(({ id, model }) => [id, model.credit])),
    releases: releases.map(({ file }) => file),
    fileSizes: await getFileSizes(),
  };
});

/** All editions of all series, newest first. */
export const listForumEditions = modelsOf("forum-editions", async () => {
  const context = await getForumContext();
  const links = (await getLinksOf())(forumEditions.id);
  return {
    toModel: (id, file) =>
      toForumEdition(id, resolve(links, { collection: forumEditions.id, id }), file, context),
    compare: ({ model: a }, { model: b }) => b.year - a.year || b.number - a.number,
  };
});

/** A forum edition with its file and entry. */
export type ForumEditionRecord = Awaited<ReturnType<typeof listForumEditions>>[number];

/** Ranges of dates that are known to the day. */
const toDates = ({ dates, venue }: ForumEdition): EntryDate[] =>
  dates
    .map(({ from, to, note, ...identity }) => ({
      id: `dates/${toDateId(identity, from)}`,
      label: note,
      start: from,
      end: to,
      moves: identity.previousStarts?.length,
      location: [venue?.name, venue?.town].filter(Boolean).join(", ") || undefined,
    }))
    .filter(({ start, end }) => isDay(start) && isDay(end ?? start));

/** Forum editions as entries of the portal; open while one can register. */
export const listForumEntries = entriesOf(forumEditions, listForumEditions, async () => {
  const { language, timeZone } = await getSettings();
  const parties = new Map((await listSpeakers()).map(({ id, file }) => [id, file.organisation]));
  return ({ model, file }) => ({
    summary: model.summary,
    entities: listEditionEntities(file, parties).map((id) => ({ id })),
    area: model.venue?.municipality ? [model.venue.municipality.id] : [],
    dates: toDates(model),
    open: model.registration && { ...model.registration, timeZone },
    openLabel: messages(language)("programme.registration"),
    updatedOn: model.verifiedOn,
  });
});
