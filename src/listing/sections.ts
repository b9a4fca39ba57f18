import { calendarListing } from "#src/calendar/query.ts";
import { menuGroups, type ListDefinition } from "#src/collections/definition.ts";
import { listings } from "#src/collections/providers.ts";
import { findSection } from "#src/site/sections.ts";
import type { views } from "#src/views.ts";
import { volunteeringListing } from "#src/volunteering/query.ts";
import type { ListingSection } from "./section.ts";

/** The filtered list of each view whose definition has one. */
const viewListings = {
  volunteering: volunteeringListing,
  calendar: calendarListing,
} satisfies Record<Extract<(typeof views)[number], { list: ListDefinition }>["id"], ListingSection<unknown>>;

/** The place of a list's page in the menu: its group, then its place there. */
function toPlace({ href }: ListingSection<unknown>): [group: number, order: number] {
  const menu = findSection(href)?.menu;
  return menu ? [menuGroups.indexOf(menu.group), menu.order] : [menuGroups.length, 0];
}

function compareListings(a: ListingSection<unknown>, b: ListingSection<unknown>): number {
  const [group, order] = toPlace(a);
  const [otherGroup, otherOrder] = toPlace(b);
  return group - otherGroup || order - otherOrder;
}

/**
 * Every part of the portal with a list that can be filtered, in the order of the menu; each has calendars and feeds,
 * whole and by value.
 */
export const listSections = (): ListingSection<unknown>[] =>
  [...Object.values(listings), ...Object.values(viewListings)].toSorted(compareListings);
