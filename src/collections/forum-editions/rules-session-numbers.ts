import { toSessionNumber } from "#src/core/export/permanent-id.ts";
import type { Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";

/** No two sessions of an edition have the same number in the schedule for conference apps. */
export const checkSessionNumbers: Rule = (content) =>
  content.entries["forum-editions"].flatMap((edition) => {
    const owners = new Map<number, string>();
    return (edition.data.programme ?? []).flatMap(({ sessions }, day) =>
      sessions.flatMap(({ id }, index) => {
        if (id === undefined) return [];
        const number = toSessionNumber(edition.id, id);
        const other = owners.get(number) ?? id;
        owners.set(number, other);
        if (other === id) return [];
        const path = ["programme", day, "sessions", index, "id"];
        return [problemAt(edition, "session-number-duplicate", path, { id, other, number })];
      }),
    );
  });
