import { getCollection } from "astro:content";
import type { ForumContext } from "./model.ts";
import { toSpeakerCredit } from "#src/collections/speakers/model.ts";
import { paths } from "#src/i18n/paths.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { getFileSizes } from "#src/store/downloads.ts";
import { once } from "#src/core/cache/once.ts";

/** What is needed to resolve a forum edition: speakers as far as they agreed, versions of programmes, the moment. */
export const getForumContext = once(async (): Promise<ForumContext> => {
  const context = await getContext();
  const { now, timeZone } = await getClock();
  const speakers = await getCollection("speakers");
  const releases = await getCollection("programme-releases");
  return {
    ...context,
    now,
    timeZone,
    speakers: new Map(
      speakers.map(({ id, data }) => [id, toSpeakerCredit(data, paths.speaker(id), context.entities)]),
    ),
    releases: releases.map(({ data }) => data),
    fileSizes: await getFileSizes(),
  };
});
