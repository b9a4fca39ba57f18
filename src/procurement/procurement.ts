import type { TermFile } from "#src/core/fields/term.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { Entity } from "#src/collections/entities/model.ts";

/** A service with the number of entities that offer it, in all and in each county of the table. */
export type ServiceRow = { service: TermFile; total: number; counts: number[] };

/** Services against counties: how many entities of the directory offer each service in each county. */
export type ServiceTable = { counties: TerritoryFile[]; rows: ServiceRow[] };

/**
 * Counts entities by service and by county of their address. Counties and services without any offer are left out;
 * an entity without an address counts in the total only. Counties are in the order of their TERYT codes, services in
 * the order of first occurrence.
 */
export function toServiceTable(entities: readonly Entity[]): ServiceTable {
  const offers = entities.flatMap(({ services, address }) =>
    [...new Set(services.map((offer) => offer.service))].map((service) => ({
      service,
      county: address?.county,
    })),
  );
  const counties = [...new Set(offers.flatMap(({ county }) => county ?? []))].toSorted((a, b) =>
    a.id.localeCompare(b.id),
  );
  const rows = [...Map.groupBy(offers, ({ service }) => service)].map(([service, members]) => ({
    service,
    total: members.length,
    counts: counties.map((county) => members.filter((member) => member.county === county).length),
  }));
  return { counties, rows };
}
