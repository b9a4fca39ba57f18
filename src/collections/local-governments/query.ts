import { once } from "#src/core/cache/once.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { listCooperationProgrammes } from "#src/collections/cooperation-programmes/query.ts";
import { findGovernmentGuide } from "#src/collections/pages/query.ts";
import { formatTerritory } from "#src/collections/territory/format.ts";
import { capitalize } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { getClock } from "#src/store/clock.ts";
import { entriesOf } from "#src/store/entries.ts";
import { loadEntries, modelsOf, type Modelled } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import type { UnitGovernment } from "#src/territory/views.ts";
import { localGovernments } from "./definition.ts";
import { toGovernmentCode } from "./government-code.ts";
import { toLocalGovernment, type GovernmentProgramme, type LocalGovernment } from "./model.ts";

const getDescribedProgrammes = async () =>
  new Map(
    (await listCooperationProgrammes()).map(({ id, model: { years, title, href, act, adoptedOn } }) => {
      const state = act || adoptedOn ? ("adopted" as const) : undefined;
      return [id, { years, title, href, act: act?.number, state } satisfies GovernmentProgramme] as const;
    }),
  );

/** All local governments with any known data, by TERYT code. */
export const listLocalGovernments = modelsOf("local-governments", async () => {
  const described = await getDescribedProgrammes();
  return {
    toModel: (id, file) => toLocalGovernment(id, file, described),
    compare: (a, b) => a.model.code.localeCompare(b.model.code),
  };
});

/** Local governments as entries of the portal, in the portal's words; their pages are those of their units. */
export const listGovernmentEntries = entriesOf(localGovernments, listLocalGovernments, async () => {
  const t = messages((await getSettings()).language);
  const { territory } = await getVocabularies();
  return ({ file, model }) => {
    const unit = resolve(territory, file.unit);
    return {
      summary: t("government.entry.summary", { name: capitalize(formatTerritory(unit, t)) }),
      lang: undefined,
      area: unit.level === "voivodeship" ? [] : [unit.id],
      updatedOn: model.verifiedOn,
    };
  };
});

const getByCode = once(
  async () => new Map((await listLocalGovernments()).map((one) => [one.model.code, one] as const)),
);

/** What is known of the government of a unit, by its TERYT code; both codes of a city with county rights work. */
export const findLocalGovernment = async (
  code: string,
): Promise<Modelled<"local-governments", LocalGovernment> | undefined> =>
  (await getByCode()).get(toGovernmentCode(code));

/** Number of calls on the portal given by each government, by its code. */
export const countGovernmentCalls = once(async (): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for (const { file } of await loadEntries("calls")) {
    const code = file.giver.government && toGovernmentCode(file.giver.government.id);
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
});

/** What a unit's page shows of its government. */
export const getUnitGovernment = async (code: string): Promise<UnitGovernment> => ({
  year: Number((await getClock()).today.slice(0, 4)),
  government: (await findLocalGovernment(code))?.model,
  calls: (await countGovernmentCalls()).get(toGovernmentCode(code)) ?? 0,
  guide: await findGovernmentGuide(),
});
