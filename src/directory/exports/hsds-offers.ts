import type { Resource } from "#src/collections/resources/model.ts";
import type { SupportCentre } from "#src/collections/support-centres/model.ts";
import { toUuid } from "#src/core/export/permanent-id.ts";
import { toLocation } from "./hsds-location.ts";
import type { AttributeMaker, HsdsContext } from "./hsds-terms.ts";
import type { HsdsService } from "./hsds-types.ts";

/** What organisations offer beside services that can be ordered: things to borrow, and support centres (OWES) that they run. */
export type HsdsOffers = {
  resources: readonly { owner: string; model: Resource; openingHours: string | undefined }[];
  centres: readonly { operator: string; model: SupportCentre }[];
};

/** What an entity offers as services, each at its own place; a centre is active while it serves any county. */
export const toHsdsOffers = (
  id: string,
  { resources, centres }: HsdsOffers,
  context: HsdsContext,
  attribute: AttributeMaker,
): HsdsService[] => [
  ...resources
    .filter(({ owner }) => owner === id)
    .map(({ model, openingHours }) => toRoom(model, openingHours, context, attribute)),
  ...centres
    .filter(({ operator }) => operator === id)
    .map(({ model }) => toCentre(id, model, context, attribute)),
];

function toRoom(
  { id, name, summary, href, verifiedOn, booking, conditions, address, point, accessibility }: Resource,
  openingHours: string | undefined,
  context: HsdsContext,
  attribute: AttributeMaker,
): HsdsService {
  const path = ["resources", id];
  const place = { path: [...path, "location"], name, address, point, accessibility, openingHours };
  return {
    id: toUuid(context.region, ...path),
    name,
    description: summary,
    ...(booking.steps.length > 0 && { application_process: booking.steps.join("\n") }),
    ...(conditions.price !== undefined && { fees_description: conditions.price }),
    ...(conditions.whoMayUse !== undefined && { eligibility_description: conditions.whoMayUse }),
    url: context.toAddress(href),
    status: "active",
    assured_date: verifiedOn,
    ...toServiceAt(path, toLocation(place, context, attribute), context),
  };
}

function toCentre(
  operator: string,
  { id, name, summary, href, verifiedOn, periods, address }: SupportCentre,
  context: HsdsContext,
  attribute: AttributeMaker,
): HsdsService {
  const path = ["support-centres", id, operator];
  const open = periods.filter(({ state }) => state.phase === "open");
  const counties = new Map(open.flatMap((period) => period.counties).map((county) => [county.id, county]));
  const place = { path: ["support-centres", id, "location"], name, address };
  return {
    id: toUuid(context.region, ...path),
    name,
    description: summary,
    url: context.toAddress(href),
    status: open.length > 0 ? "active" : "inactive",
    assured_date: verifiedOn,
    ...(counties.size > 0 && {
      service_areas: [...counties.values()].map((county) => ({
        id: toUuid(context.region, ...path, "area", county.id),
        name: county.name,
      })),
    }),
    ...toServiceAt(path, toLocation(place, context, attribute), context),
  };
}

/** A service at its place, where that is known. */
const toServiceAt = (
  path: readonly string[],
  location: ReturnType<typeof toLocation>,
  { region }: HsdsContext,
): Pick<HsdsService, "service_at_locations"> =>
  location
    ? {
        service_at_locations: [
          { id: toUuid(region, ...path, "location-of-service"), location_id: location.id, location },
        ],
      }
    : {};
