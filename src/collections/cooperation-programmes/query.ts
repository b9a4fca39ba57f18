import { once } from "#src/core/cache/once.ts";
import type { Link } from "#src/core/links/link.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { paths } from "#src/i18n/paths.ts";
import { getPortalPageFinder } from "#src/site/portal-page-finder.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getLinksOf } from "#src/store/links.ts";
import { modelsOf } from "#src/store/load.ts";
import { cooperationProgrammes } from "./definition.ts";
import { toCooperationProgramme } from "./model.ts";

/** All cooperation programmes, newest first. */
export const listCooperationProgrammes = modelsOf("cooperation-programmes", async () => {
  const { entities } = await getContext();
  const context = { entities, findPortalPage: await getPortalPageFinder() };
  return {
    toModel: (id, file) => toCooperationProgramme(id, paths.cooperationProgramme(id), file, context),
    compare: (a, b) => b.model.years.from - a.model.years.from || a.id.localeCompare(b.id),
  };
});

/** Cooperation programmes as entries of the portal; all concern the whole region, whoever adopted them. */
export const listCooperationEntries = entriesOf(
  cooperationProgrammes,
  listCooperationProgrammes,
  async () =>
    ({ model, file: { issuedBy } }) => ({
      summary: model.summary,
      entities: issuedBy?.entity ? [{ id: issuedBy.entity.id }] : [],
      updatedOn: model.verifiedOn,
    }),
);

/** The programme that resulted from each consultation, by the consultation's id. */
export const getConsultedProgrammes = once(async (): Promise<ReadonlyMap<string, Link>> => {
  const links = (await getLinksOf())("cooperation-programmes");
  const consulted = (await listCooperationProgrammes()).flatMap(({ id, file: { consultation } }) =>
    consultation
      ? [[consultation.id, resolve(links, { collection: "cooperation-programmes", id })] as const]
      : [],
  );
  return new Map(consulted);
});
