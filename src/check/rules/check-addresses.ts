import type { Rule } from "#src/collections/content.ts";
import { checkParent } from "#src/collections/territory/parent-rule.ts";
import { listEntriesWith } from "../entries-with.ts";

/** The county of an address, where it is given, is the one that contains its municipality. */
export const checkAddresses: Rule = (content) =>
  listEntriesWith(content, "address").flatMap((entry) => {
    const { municipality, county } = entry.data.address ?? {};
    if (!municipality || !county) return [];
    return checkParent(content, entry, ["address", "county"], municipality.id, county.id);
  });
