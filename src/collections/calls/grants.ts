import { getCollection } from "astro:content";
import { toGrantPackage, type GrantPackage, type OrganizationIds } from "./grant-package.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listCalls } from "./query.ts";
import { once } from "#src/core/cache/once.ts";
import { getPortal } from "#src/site/query.ts";

/** Identifiers of entities in the lists of org-id.guide: of the court register, or else REGON. */
const getOrganizationIds = once(async (): Promise<OrganizationIds> => {
  const entries = await getCollection("entities");
  return new Map(
    entries.flatMap(({ id, data: { identifiers } }): [string, string][] => {
      if (identifiers.krs !== undefined) return [[id, `PL-KRS-${identifiers.krs}`]];
      return identifiers.regon === undefined ? [] : [[id, `PL-REGON-${identifiers.regon}`]];
    }),
  );
});

/** Funded projects of all calls; a region without any has an empty list, which says so. */
export async function getGrantPackage(): Promise<GrantPackage | { grants: [] }> {
  const portal = await getPortal();
  const t = messages(portal.language);
  const about = {
    title: `${t("call.results.table")} – ${portal.name}`,
    path: paths.grants(),
    page: paths.calls,
  };
  return toGrantPackage(await listCalls(), about, await getOrganizationIds(), portal) ?? { grants: [] };
}

/** Funded projects of each call that lists any. */
export async function listGrantPackages() {
  const portal = await getPortal();
  const ids = await getOrganizationIds();
  return (await listCalls()).flatMap((call) => {
    const { id, title, href } = call;
    const data = toGrantPackage([call], { title, path: paths.grants(id), page: href }, ids, portal);
    return data ? [{ params: { id }, props: { data } }] : [];
  });
}
