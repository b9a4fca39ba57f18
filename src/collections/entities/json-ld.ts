import type { OpeningHoursSpecification, Organization, PropertyValue, WithContext } from "schema-dts";
import type { Entity } from "./model.ts";
import type { AwardWon } from "#src/collections/award-editions/model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toAwardTexts } from "#src/collections/award-editions/json-ld.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import { toGeo, toPostalAddress } from "#src/collections/territory/json-ld-place.ts";

/** A register number with the scheme of org-id.guide (`PL-KRS`, `PL-REGON`). */
const toPropertyValue = (propertyID: string, value: string): PropertyValue => ({
  "@type": "PropertyValue",
  propertyID,
  value,
});

const listNumbers = ({ krs, regon }: Entity["identifiers"]): PropertyValue[] => [
  ...(krs ? [toPropertyValue("PL-KRS", krs)] : []),
  ...(regon ? [toPropertyValue("PL-REGON", regon)] : []),
];

/** Where and when the entity is found beside its address; undefined when nothing more is known. */
function toPlace({ point, maskExactLocation, openingTimes }: Entity) {
  const hours = toSpecifications(openingTimes);
  if (hours.length === 0 && (!point || maskExactLocation)) return undefined;
  return {
    "@type": "Place" as const,
    ...(point && !maskExactLocation && { geo: toGeo(point) }),
    ...(hours.length > 0 && { openingHoursSpecification: hours }),
  };
}

/** Hours as far as a week, or weeks of seasons, say all of the rule; closed holidays are hours of no length. */
function toSpecifications(times: Entity["openingTimes"]): OpeningHoursSpecification[] {
  const weeks = (times?.seasons ?? []).flatMap(({ from, to, week }) =>
    week.flatMap(({ weekday, intervals }) =>
      intervals.map((interval) => ({
        "@type": "OpeningHoursSpecification" as const,
        dayOfWeek: WEEKDAYS[weekday - 1] as (typeof WEEKDAYS)[number],
        opens: interval.from,
        closes: interval.to === "24:00" ? "23:59" : interval.to,
        ...(from !== undefined && to !== undefined && { validFrom: from, validThrough: to }),
      })),
    ),
  );
  if (weeks.length === 0 || !times?.isClosedOnHolidays) return weeks;
  return [
    ...weeks,
    { "@type": "OpeningHoursSpecification", dayOfWeek: "PublicHolidays", opens: "00:00", closes: "00:00" },
  ];
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const toContactPoints = ({ contacts }: Entity) =>
  contacts
    .filter(({ email, phone }) => email ?? phone)
    .map(({ label, email, phone }) => ({
      "@type": "ContactPoint" as const,
      ...(label && { contactType: label }),
      ...(email && { email }),
      ...(phone && { telephone: phone }),
    }));

/**
 * The entity as a schema.org organisation (`NGO`, `Cooperative` or `Organization`, after its legal form).
 * NIP goes to `taxID`, KRS and REGON to `identifier`; a masked place has neither street nor point.
 */
export function toOrganization(
  entity: Entity,
  portal: Portal,
  awards: readonly AwardWon[] = [],
): WithContext<Organization> {
  const { identifiers, lifeCycle, form, operator } = entity;
  const place = toPlace(entity);
  const numbers = listNumbers(identifiers);
  const contactPoint = toContactPoints(entity);
  return {
    "@context": "https://schema.org",
    "@type": form.schemaOrgType,
    "@id": toUrl(entity.href, portal),
    name: entity.name,
    description: entity.summary,
    url: entity.website ?? toUrl(entity.href, portal),
    ...(entity.registerName && { legalName: entity.registerName }),
    ...(entity.shortName && { alternateName: entity.shortName }),
    ...(identifiers.nip && { taxID: identifiers.nip }),
    ...(numbers.length > 0 && { identifier: numbers }),
    ...(place && { location: place }),
    ...(entity.address && { address: toPostalAddress(entity.address, entity.maskExactLocation) }),
    ...(contactPoint.length > 0 && { contactPoint }),
    ...(entity.socialProfiles.length > 0 && { sameAs: entity.socialProfiles }),
    ...(awards.length > 0 && { award: toAwardTexts(awards) }),
    ...(entity.founded && { foundingDate: entity.founded }),
    ...(lifeCycle.state === "closed" && lifeCycle.since && { dissolutionDate: lifeCycle.since }),
    ...(operator && { parentOrganization: { "@type": "Organization", name: operator.name } }),
    ...(entity.areaServed.length > 0 && {
      areaServed: entity.areaServed.map(({ name }) => ({ "@type": "AdministrativeArea" as const, name })),
    }),
    ...(entity.services.length > 0 && {
      makesOffer: entity.services.map(({ service }) => ({
        "@type": "Offer" as const,
        itemOffered: { "@type": "Service" as const, name: service.name.pl },
      })),
    }),
  };
}
