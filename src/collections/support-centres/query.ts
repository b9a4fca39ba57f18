import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { supportCentres } from "./definition.ts";
import { isServing, toCountyLinks, toSupportCentre } from "./model.ts";
import type { SupportCentreFile } from "./schema.ts";

/** All support centres: those that serve a place now first, then in the order of their names. */
export const listSupportCentres = modelsOf("support-centres", async () => {
  const { now, timeZone } = await getClock();
  const known = await getContext();
  const counties = toCountyLinks([...known.vocabularies.territory.values()], paths.county);
  const context = { ...known, now, timeZone, counties };
  const { compare } = collatorOf((await getSettings()).language);
  return {
    toModel: (id, file) => toSupportCentre(id, paths.supportCentre(id), file, context),
    compare: ({ model: a }, { model: b }) =>
      Number(isServing(b)) - Number(isServing(a)) || compare(a.name, b.name),
  };
});

/** Support centres as entries of the portal, with the counties that they serve or served. */
export const listSupportEntries = entriesOf(supportCentres, listSupportCentres, async () => {
  const role = messages((await getSettings()).language)("support.role.operator");
  return ({ file, model }) => ({
    summary: model.summary,
    entities: listEntityIds(file).map((id) => ({ id, role })),
    area: [...new Set(model.periods.flatMap(({ counties }) => counties.map(({ id }) => id)))],
    updatedOn: model.verifiedOn,
  });
});

/** Ids of the entities that run a centre or ran it. */
const listEntityIds = ({ operators, periods }: SupportCentreFile): string[] => {
  const parties = [...operators, ...periods.flatMap((period) => period.operators ?? [])];
  return [...new Set(parties.flatMap(({ entity }) => entity?.id ?? []))];
};
