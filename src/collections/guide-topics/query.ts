import type { Lookup } from "#src/core/links/lookup.ts";
import { once } from "#src/core/cache/once.ts";
import { loadEntries } from "#src/store/load.ts";
import type { GuideTopicFile } from "./schema.ts";

/** Topics of knowledge by id, in their order. */
export const getGuideTopics = once(async (): Promise<Lookup<GuideTopicFile>> => {
  const topics = await loadEntries("guide-topics");
  const inOrder = topics.toSorted((a, b) => a.file.order - b.file.order);
  return new Map(inOrder.map(({ id, file }) => [id, file]));
});
