import { readDisputed } from "./alternatives.ts";
import type { Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { foldText } from "#src/core/text/fold-text.ts";

/** What other sources say is about a fact that the entry gives, and differs from it. */
export const checkAlternatives: Rule = (content) =>
  content.entries.entities.flatMap((entity) =>
    (entity.data.alternatives ?? []).flatMap(({ field, value }, index) => {
      const own = readDisputed(entity.data, field);
      if (own === undefined && !entity.refused.has(field))
        return [
          problemAt(entity, "alternative-without-value", ["alternatives", index, "field"], {
            disputed: field,
          }),
        ];
      return own !== undefined && foldText(own) === foldText(value)
        ? [problemAt(entity, "alternative-repeats", ["alternatives", index, "value"], { value })]
        : [];
    }),
  );
