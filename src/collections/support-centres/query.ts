import { getCollection } from "astro:content";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { isRunning, toCountyLinks, toSupportCentre, type SupportCentre } from "./model.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import type { SupportCentreFile } from "./schema.ts";
import { getClock } from "#src/store/clock.ts";
import { getContext } from "#src/store/context.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";

const isServing = ({ periods }: SupportCentre) => periods.some(isRunning);

/** All support centres: those that serve a place now first, then in the order of their names. */
export const listSupportCentres = once(async (): Promise<SupportCentre[]> => {
  const { now, timeZone } = await getClock();
  const context = { ...(await getContext()), now, timeZone };
  const { compare } = collatorOf((await getSettings()).language);
  const counties = toCountyLinks([...context.vocabularies.territory.values()], paths.county);
  const entries = await getCollection("support-centres");
  return entries
    .map(({ id, data }) => toSupportCentre(id, paths.supportCentre(id), data, { ...context, counties }))
    .toSorted((a, b) => Number(isServing(b)) - Number(isServing(a)) || compare(a.name, b.name));
});

/** Support centres as entries of the portal, with the counties that they serve or served. */
export async function listSupportEntries(): Promise<PortalEntry[]> {
  const { language } = await getSettings();
  const role = messages(language)("support.role.operator");
  const files = new Map((await getCollection("support-centres")).map(({ id, data }) => [id, data]));
  return (await listSupportCentres()).map((centre) => ({
    key: `support-centres/${centre.id}`,
    kind: "supportCentre",
    name: centre.name,
    href: centre.href,
    summary: centre.summary,
    lang: textLanguage(centre),
    entities: listEntityIds(files.get(centre.id)).map((id) => ({ id, role })),
    area: [...new Set(centre.periods.flatMap(({ counties }) => counties.map(({ id }) => id)))],
    forms: [],
    dates: [],
    updatedOn: centre.verifiedOn,
  }));
}

/** Ids of the entities that run a centre or ran it. */
const listEntityIds = (file: SupportCentreFile | undefined): string[] => [
  ...new Set(
    [...(file?.operators ?? []), ...(file?.periods ?? []).flatMap(({ operators = [] }) => operators)].flatMap(
      ({ entity }) => entity?.id ?? [],
    ),
  ),
];
