import type { EntryProjection } from "#src/core/entries/portal-entry.ts";
import type { EntryKind } from "./index.ts";

/** The common projection of the entries of all collections. */
export type PortalEntry = EntryProjection<EntryKind>;
