import type { Call, GrantAward } from "./model.ts";
import type { PartyLink } from "#src/core/links/link.ts";
import type { Settings } from "#src/collections/portal/model.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import { isUuid, toUuid } from "#src/core/export/permanent-id.ts";

type Organization = { id: string; name: string; url?: string };

/** A grant in the 360Giving Data Standard 1.4; amounts are in PLN (ISO 4217). */
export type Grant = {
  id: string;
  title: string;
  description: string;
  currency: "PLN";
  amountAwarded: number;
  awardDate: string;
  url: string;
  recipientOrganization: [Organization];
  fundingOrganization: [Organization];
  beneficiaryLocation?: [{ name: string; countryCode: "PL"; geoCode: string }];
  grantProgramme: [{ code: string; title: string; url: string }];
  fromOpenCall: "Yes";
  dataSource: string;
};

/** A package of grants with what is known of its publisher and licence. */
export type GrantPackage = {
  version: "1.4";
  title: string;
  identifier: string;
  issued: string;
  publisher: { name: string; website: string };
  license: string;
  downloadURL: string;
  accessURL: string;
  grants: Grant[];
};

/** org-id.guide identifiers of organisations (`PL-KRS-0000030897`), by entity id. */
export type OrganizationIds = ReadonlyMap<string, string>;

type Publisher = Pick<Settings, "siteUrl" | "territory" | "name" | "contentLicence">;

/**
 * Calls with listed projects as a 360Giving package (https://standard.threesixtygiving.org, 1.4); undefined without
 * any, because a package must have at least one grant. `path` is the package's own address, `page` that of its page.
 */
export function toGrantPackage(
  calls: readonly Call[],
  about: { title: string; path: string; page: string },
  ids: OrganizationIds,
  portal: Publisher,
): GrantPackage | undefined {
  const grants = calls.flatMap((call) => toGrants(call, ids, portal));
  if (grants.length === 0) return undefined;
  return {
    version: "1.4",
    title: about.title,
    identifier: toUuid(portal.territory, about.path),
    issued: calls.map(({ verifiedOn }) => verifiedOn).reduce((a, b) => (a > b ? a : b)),
    publisher: { name: portal.name, website: portal.siteUrl },
    license: portal.contentLicence.url,
    downloadURL: toUrl(about.path, portal),
    accessURL: toUrl(about.page, portal),
    grants,
  };
}

function toGrants(call: Call, ids: OrganizationIds, portal: Publisher): Grant[] {
  const { results, giver, givingIds, title, id, href } = call;
  const funder = toOrganization(giver, givingIds[0], ids, portal);
  const url = toUrl(href, portal);
  return (results?.awards ?? []).map((award) => ({
    id: isUuid(award.id) ? award.id : toUuid(portal.territory, "calls", id, award.id),
    title: award.title,
    description: `${award.title} – ${title}`,
    currency: "PLN",
    amountAwarded: award.amount,
    awardDate: results?.announcedOn ?? "",
    url,
    recipientOrganization: [toOrganization(award.recipient, award.entityId, ids, portal)],
    fundingOrganization: [funder],
    ...(award.municipality && { beneficiaryLocation: [toLocation(award.municipality)] }),
    grantProgramme: [{ code: id, title, url }],
    fromOpenCall: "Yes",
    dataSource: results?.url ?? url,
  }));
}

const toLocation = ({ id, name }: NonNullable<GrantAward["municipality"]>) => ({
  name,
  countryCode: "PL" as const,
  geoCode: id,
});

/** An organisation identified by its registered number, or else by its page or an id made from its name. */
function toOrganization(
  { name, href }: PartyLink,
  entityId: string | undefined,
  ids: OrganizationIds,
  portal: Publisher,
): Organization {
  const own = href?.startsWith("/") ? toUrl(href, portal) : undefined;
  const url = own ?? href;
  const known = entityId === undefined ? undefined : ids.get(entityId);
  const id = known ?? own ?? `urn:uuid:${toUuid(portal.territory, "organisations", name)}`;
  return { id, name, ...(url !== undefined && { url }) };
}
