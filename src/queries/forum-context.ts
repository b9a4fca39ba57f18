import { getCollection } from "astro:content";
import type { ForumContext } from "../domain/forum-edition.ts";
import { toSpeakerCredit } from "../domain/forum/speaker.ts";
import { paths } from "../i18n/paths.ts";
import { getClock } from "./clock.ts";
import { getContext } from "./context.ts";
import { getFileSizes } from "./downloads.ts";
import { once } from "./once.ts";

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
