import type { CallFile } from "./schema.ts";

type FileAward = NonNullable<CallFile["results"]>["awards"][number];

/**
 * The permanent id of an award within its call: its own, or else who received and for what. An entity counts by its
 * permanent id, so that a new name changes nothing.
 */
export const toAwardId = ({ id, recipient: { entity, government, name }, title }: FileAward): string =>
  id ?? `${(entity ?? government)?.id ?? name}/${title}`;
