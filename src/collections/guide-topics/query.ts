import { getCollection } from "astro:content";
import type { GuideTopicFile } from "./schema.ts";
import type { Lookup } from "#src/core/links/lookup.ts";
import { once } from "#src/core/cache/once.ts";

/** Topics of knowledge by id, in their order. */
export const getGuideTopics = once(async (): Promise<Lookup<GuideTopicFile>> => {
  const entries = await getCollection("guide-topics");
  const inOrder = entries.toSorted((a, b) => a.data.order - b.data.order);
  return new Map(inOrder.map(({ id, data }) => [id, data]));
});
