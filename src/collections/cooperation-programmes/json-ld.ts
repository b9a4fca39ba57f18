import type { CreativeWork, Legislation, WithContext } from "schema-dts";
import type { CooperationProgramme } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/**
 * The programme as schema.org `Legislation` once an act has adopted it, and as a `CreativeWork` while only its draft
 * is known. `temporalCoverage` is an ISO 8601 interval of years.
 */
export function toLegislation(
  programme: CooperationProgramme,
  parent: { href: string } | undefined,
  portal: Portal,
): WithContext<Legislation | CreativeWork> {
  const { href, title, summary, years, adoptedOn, act, issuedBy } = programme;
  const work = {
    "@context": "https://schema.org",
    "@id": toUrl(href, portal),
    url: toUrl(href, portal),
    name: title,
    description: summary,
    inLanguage: programme.lang ?? portal.language,
    temporalCoverage: years.from === years.to ? String(years.from) : `${years.from}/${years.to}`,
    spatialCoverage: { "@type": "AdministrativeArea", name: portal.region },
    ...(act?.url && { sameAs: act.url }),
    ...(parent && { isBasedOn: toUrl(parent.href, portal) }),
  } as const;
  if (adoptedOn === undefined && act === undefined) return { ...work, "@type": "CreativeWork" };
  return {
    ...work,
    "@type": "Legislation",
    legislationJurisdiction: { "@type": "AdministrativeArea", name: portal.region },
    ...(act?.number && { legislationIdentifier: act.number }),
    ...(adoptedOn && { legislationDate: adoptedOn }),
    ...(issuedBy && { legislationPassedBy: { "@type": "Organization", name: issuedBy.name } }),
  };
}
