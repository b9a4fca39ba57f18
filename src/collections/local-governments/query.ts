import { getCollection, type CollectionEntry } from "astro:content";
import { toGovernmentCode } from "./government-code.ts";
import { toLocalGovernment, type GovernmentProgramme, type LocalGovernment } from "./model.ts";
import type { UnitGovernment } from "#src/territory/views.ts";
import { getClock } from "#src/store/clock.ts";
import { listCooperationProgrammes } from "#src/collections/cooperation-programmes/query.ts";
import { once } from "#src/core/cache/once.ts";
import { findGovernmentGuide } from "#src/collections/pages/query.ts";

/** A local government with the entry of its text. */
export type LocalGovernmentView = {
  government: LocalGovernment;
  entry: CollectionEntry<"local-governments">;
};

const getDescribedProgrammes = async () =>
  new Map(
    (await listCooperationProgrammes()).map(({ programme: { id, years, title, href, act, adoptedOn } }) => {
      const state = act || adoptedOn ? ("adopted" as const) : undefined;
      return [id, { years, title, href, act: act?.number, state } satisfies GovernmentProgramme] as const;
    }),
  );

const listLocalGovernments = once(async (): Promise<ReadonlyMap<string, LocalGovernmentView>> => {
  const described = await getDescribedProgrammes();
  const views = (await getCollection("local-governments")).map((entry) => ({
    entry,
    government: toLocalGovernment(entry.id, entry.data, described),
  }));
  return new Map(views.map((view) => [view.government.code, view]));
});

/** What is known of the government of a unit, by its TERYT code; a city with county rights has two codes. */
export const findLocalGovernment = async (code: string): Promise<LocalGovernmentView | undefined> =>
  (await listLocalGovernments()).get(toGovernmentCode(code));

/** How many calls on the portal each government gives, by its code. */
export const countGovernmentCalls = once(async (): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for (const { data } of await getCollection("calls")) {
    const code = data.giver.government && toGovernmentCode(data.giver.government.id);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
});

/** What a unit's page says of its government. */
export const getUnitGovernment = async (code: string): Promise<UnitGovernment> => ({
  year: Number((await getClock()).today.slice(0, 4)),
  government: (await findLocalGovernment(code))?.government,
  calls: (await countGovernmentCalls()).get(toGovernmentCode(code)) ?? 0,
  guide: await findGovernmentGuide(),
});
