import type { venue } from "#src/core/fields/meeting.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { TerritoryFile } from "./schema.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { type Vocabularies } from "#src/collections/vocabularies.ts";

type VenueFile = ReturnType<ReturnType<typeof venue>["parse"]>;

/** Where people meet, with its municipality and means of accessibility. */
export type Venue = Omit<VenueFile, "municipality" | "accessibility"> & {
  municipality?: TerritoryFile;
  accessibility: TermFile[];
};

/** Resolves the references of a place where people meet. */
export function toVenue(
  { municipality, accessibility, ...rest }: VenueFile,
  { accessibilityFeatures, territory }: Pick<Vocabularies, "accessibilityFeatures" | "territory">,
): Venue {
  return {
    ...rest,
    accessibility: accessibility.map((feature) => resolve(accessibilityFeatures, feature)),
    ...(municipality && { municipality: resolve(territory, municipality) }),
  };
}

/** A place in one line: name, street and town, without repetition. */
export const toPlaceLine = ({ name, street, town }: Pick<Venue, "name" | "street" | "town">): string =>
  [...new Set([name, street, town].filter((words) => words !== undefined))].join(", ");
