import { listSourcesOf, type Block } from "./evidence.ts";
import type { EntityFile } from "./schema.ts";
import { keysOf } from "#src/core/records.ts";

type File = Partial<EntityFile>;

const isThere = (value: readonly unknown[] | undefined): boolean => value !== undefined && value.length > 0;

const facts: Record<Block, (file: File) => boolean> = {
  services: ({ services }) => isThere(services),
  profile: ({ spheres, targetGroups, founded }) =>
    isThere(spheres) || isThere(targetGroups) || founded !== undefined,
  contact: ({ address, contacts, website, socialProfiles }) =>
    address !== undefined || website !== undefined || isThere(contacts) || isThere(socialProfiles),
  hours: ({ openingHours }) => openingHours !== undefined,
  accessibility: ({ accessibility }) => accessibility !== undefined,
  identifiers: ({ identifiers: { krs, nip, regon, other } = { other: [] } }) =>
    [krs, nip, regon].some((number) => number !== undefined) || isThere(other),
};

/** Blocks of an entity's page that state facts which none of its sources proves. */
export const listUnproven = (file: File): Block[] =>
  keysOf(facts).filter(
    (block) => facts[block](file) && listSourcesOf(file.sources ?? [], block).length === 0,
  );
