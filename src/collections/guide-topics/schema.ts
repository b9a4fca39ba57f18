import { z } from "astro/zod";
import { localized, permanentId } from "#src/core/fields/fields.ts";

/** A topic of knowledge: its texts stand together on the page of all knowledge. */
export const guideTopicSchema = () =>
  z.strictObject({
    id: permanentId(),
    name: localized().meta({ pl: "nazwa tematu", en: "name of the topic" }),
    description: localized().optional().meta({ pl: "objaśnienie", en: "explanation" }),
    order: z.number().int().meta({ pl: "kolejność na stronie", en: "order on the page" }),
  });

/** A topic of guides as its author wrote it. */
export type GuideTopicFile = z.infer<ReturnType<typeof guideTopicSchema>>;
