import { defineCollection } from "#src/collections/definition.ts";
import { guideTopicSchema } from "./schema.ts";

/** Topics of guides. */
export const guideTopics = defineCollection({
  id: "guide-topics",
  form: "list",
  path: "vocabularies/guide-topics.yaml",
  extensions: ["yaml"],
  schema: guideTopicSchema,
  isOptional: true,
});
