import type { EntryProjection } from "#src/core/entries/portal-entry.ts";
import type { EntryKind } from "./index.ts";

/** The one projection of every entry of every collection. */
export type PortalEntry = EntryProjection<EntryKind>;
