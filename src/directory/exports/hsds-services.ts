import type { Entity } from "#src/collections/entities/model.ts";
import { toUuid } from "#src/core/export/permanent-id.ts";
import type { AttributeMaker, HsdsContext } from "./hsds-terms.ts";
import type { HsdsLocation, HsdsRecord, HsdsService, HsdsStatus } from "./hsds-types.ts";

/** What the life of an organisation means for its services; one in liquidation takes no new orders. */
const statuses: Record<Entity["lifeCycle"]["state"], HsdsStatus> = {
  active: "active",
  suspended: "temporarily closed",
  "in-liquidation": "inactive",
  closed: "defunct",
};

/**
 * The services that can be ordered from an entity, for the area that it serves and at its place, which stands once among
 * the locations of the organisation.
 */
export function toHsdsServices(
  { id, model }: HsdsRecord,
  context: HsdsContext,
  attribute: AttributeMaker,
  location: HsdsLocation | undefined,
): HsdsService[] {
  const { region } = context;
  const { verification } = model.evidence;
  return model.services.map(({ service, description, howToOrder }, index) => {
    const isRepeated = model.services.findIndex((other) => other.service.id === service.id) < index;
    const path = ["entities", id, "services", isRepeated ? `${service.id}/${index}` : service.id];
    const kind = attribute(path, "service", service);
    return {
      id: toUuid(region, ...path),
      name: kind.taxonomy_term.name,
      ...(description !== undefined && { description }),
      ...(howToOrder !== undefined && { application_process: howToOrder }),
      status: statuses[model.lifeCycle.state],
      ...(verification && { assured_date: verification.on }),
      ...(model.areaServed.length > 0 && {
        service_areas: model.areaServed.map((unit) => ({
          id: toUuid(region, ...path, "area", unit.id),
          name: unit.name,
        })),
      }),
      ...(location && {
        service_at_locations: [
          { id: toUuid(region, ...path, "location-of-service"), location_id: location.id },
        ],
      }),
      attributes: [kind],
    };
  });
}
