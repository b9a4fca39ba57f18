import { toGrantPackage, type GrantPackage, type OrganizationIds } from "./grant-package.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listCalls } from "./query.ts";
import { once } from "#src/core/cache/once.ts";
import { loadEntries } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";

/** Identifiers of entities in the lists of org-id.guide: of the court register, or else REGON. */
const getOrganizationIds = once(async (): Promise<OrganizationIds> => {
  const entries = await loadEntries("entities");
  return new Map(
    entries.flatMap(({ id, file: { identifiers } }): [string, string][] => {
      if (identifiers.krs !== undefined) return [[id, `PL-KRS-${identifiers.krs}`]];
      return identifiers.regon === undefined ? [] : [[id, `PL-REGON-${identifiers.regon}`]];
    }),
  );
});

/** Funded projects of all calls; an empty list when the region has none. */
export async function getGrantPackage(): Promise<GrantPackage | { grants: [] }> {
  const settings = await getSettings();
  const t = messages(settings.language);
  const about = {
    title: `${t("call.results.table")} – ${settings.name}`,
    path: paths.grants(),
    page: paths.calls,
  };
  const calls = (await listCalls()).map(({ model }) => model);
  return toGrantPackage(calls, about, await getOrganizationIds(), settings) ?? { grants: [] };
}

/** Funded projects of each call that lists any. */
export async function listGrantPackages() {
  const settings = await getSettings();
  const ids = await getOrganizationIds();
  return (await listCalls()).flatMap(({ id, model: call }) => {
    const { title, href } = call;
    const data = toGrantPackage([call], { title, path: paths.grants(id), page: href }, ids, settings);
    return data ? [{ params: { id }, props: { data } }] : [];
  });
}
