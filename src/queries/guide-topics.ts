import { getCollection } from "astro:content";
import type { GuideTopicFile } from "#src/schemas/guide.ts";
import type { Lookup } from "../domain/vocabulary.ts";
import { once } from "./once.ts";

/** Topics of knowledge by id, in their order. */
export const getGuideTopics = once(async (): Promise<Lookup<GuideTopicFile>> => {
  const entries = await getCollection("guide-topics");
  const inOrder = entries.toSorted((a, b) => a.data.order - b.data.order);
  return new Map(inOrder.map(({ id, data }) => [id, data]));
});
