import type { Entry } from "#src/collections/content.ts";
import type { EntityFile } from "#src/collections/entities/schema.ts";
import type { Fields } from "#src/core/integrity/records.ts";

/** The entity of content that a download is about, if there is one. */
export type Own = Entry<EntityFile> | undefined;

/** A record without what is absent or empty; undefined where nothing is left. */
export function dropEmpty(record: Fields): Fields | undefined {
  const left = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** What is not said is active, so that it stands in a file only where the file says something of it. */
export function readState(state: string | undefined, own: Own, since?: string): Fields | undefined {
  if (state === undefined) return undefined;
  const isSaid = own?.refused.has("lifeCycle") ?? false;
  const before = own?.data.lifeCycle?.state ?? "active";
  const isTold = isSaid || since !== undefined || state !== "active" || before !== "active";
  return isTold ? dropEmpty({ state, since }) : undefined;
}

/** Statuses of a download that the entity has not: they need a source, which downloads do not have. */
export function listMissingStatuses(statuses: readonly string[], own: Own) {
  const held = own?.data.statuses ?? [];
  return statuses
    .filter((id) => !held.some(({ status }) => status.id === id))
    .map((status) => ({ id: "export-status", values: { status } }) as const);
}
