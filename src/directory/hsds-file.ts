import { listEntities } from "#src/collections/entities/query.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";
import { listResources } from "#src/collections/resources/query.ts";
import { listSupportCentres } from "#src/collections/support-centres/query.ts";
import { listPartyIds } from "#src/core/links/link.ts";
import { getSettings } from "#src/store/settings.ts";
import { toHsds } from "./exports/hsds.ts";
import type { HsdsOffers } from "./exports/hsds-offers.ts";
import type { HsdsOrganization } from "./exports/hsds-types.ts";

/** The whole directory in the Human Services Data Specification, with names of terms in the portal's language. */
export async function listHsds(): Promise<Iterable<HsdsOrganization>> {
  const settings = await getSettings();
  const { territory: region, language } = settings;
  const context = { region, language, toAddress: (href: string) => toUrl(href, settings) };
  return toHsds(await listEntities(), context, await listOffers());
}

/** What entities lend, and the support centres that they run. */
async function listOffers(): Promise<HsdsOffers> {
  const resources = (await listResources()).flatMap(({ file, model }) => {
    const owner = file.owner.entity?.id;
    return owner === undefined ? [] : [{ owner, model, openingHours: file.openingHours }];
  });
  const centres = (await listSupportCentres()).flatMap(({ file, model }) =>
    listPartyIds(file.operators).map((operator) => ({ operator, model })),
  );
  return { resources, centres };
}
