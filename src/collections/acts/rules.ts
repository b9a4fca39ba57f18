import { listChangesSince } from "./act-changes.ts";
import { listComponentUses } from "#src/knowledge/mdx/component-use.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt, readFreshnessLimit } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";
import { countDays } from "#src/core/time/day-count.ts";

/** Acts that were not checked for a long time, and texts whose law has changed since the day that they state. */
const checkLaw: Rule = (content, today) => [
  ...checkActs(content, today),
  ...content.entries.guides.flatMap((guide) => checkChanges(content, guide, today)),
];

/** The rules of acts. */
export const rules: readonly Rule[] = [checkLaw];

function checkActs(content: Content, today: string): Problem[] {
  const limit = readFreshnessLimit(content);
  return content.entries.acts.flatMap((act) => {
    const { checkedOn } = act.data;
    const days = checkedOn === undefined ? 0 : countDays(checkedOn, today);
    return days > limit ? [problemAt(act, "act-check-old", ["checkedOn"], { checkedOn, days, limit })] : [];
  });
}

function checkChanges(content: Content, guide: Entry<{ lawAsOf: string }>, today: string): Problem[] {
  const { lawAsOf } = guide.data;
  if (lawAsOf === undefined || guide.body === undefined) return [];
  const named = new Set(
    listComponentUses(guide.body).flatMap(({ name, attributes }) =>
      name === "Law" ? (attributes["act"] ?? []) : [],
    ),
  );
  return content.entries.acts
    .filter(({ id }) => named.has(id))
    .flatMap(({ data }) => listChangesSince(data, lawAsOf, today))
    .map(({ act, position, inForceFrom }) =>
      problemAt(guide, "law-changed-since", ["lawAsOf"], { lawAsOf, act, position, inForceFrom }),
    );
}
