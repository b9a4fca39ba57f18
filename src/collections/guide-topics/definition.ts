import { defineCollection } from "#src/collections/definition.ts";
import { guideTopicSchema } from "./schema.ts";

/** Topics of guides. */
export const guideTopics = defineCollection({
  id: "guide-topics",
  label: { pl: "Tematy poradników", en: "Topics of guides" },
  about: {
    pl: "Tematy, według których ułożone są poradniki.",
    en: "Topics of guides.",
  },
  form: "list",
  path: "vocabularies/guide-topics.yaml",
  extensions: ["yaml"],
  schema: guideTopicSchema,
  isOptional: true,
});
