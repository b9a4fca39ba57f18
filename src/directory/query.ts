import { type DirectoryDataset, type DirectoryRow, type Place, type TermNames } from "./dataset.ts";
import { toDirectoryRow } from "./directory-row.ts";
import { makeTermNames } from "./term-names.ts";
import { packDataset, type PackedDataset } from "./packed-dataset.ts";
import { collatorOf, formatYears } from "#src/i18n/format.ts";
import { messages } from "#src/i18n/messages.ts";
import { formatUnitName } from "#src/collections/territory/format.ts";
import { getClock } from "#src/store/clock.ts";
import { formatAlternatives, formatEvidence } from "#src/collections/entities/format.ts";
import type { Entity } from "#src/collections/entities/model.ts";
import { getEntityScores, listEntities } from "#src/collections/entities/query.ts";
import { once } from "#src/core/cache/once.ts";
import { keysOf, recordOf } from "#src/core/records.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** Municipalities with a known centre, in the order of their names, told apart where two share one. */
export const listPlaces = once(async (): Promise<Place[]> => {
  const { language } = await getSettings();
  const { compare } = collatorOf(language);
  const { territory } = await getVocabularies();
  const units = [...territory.values()].filter((unit) => unit.level === "municipality");
  const namesakes = Map.groupBy(units, (unit) => unit.name);
  const t = messages(language);
  return units
    .flatMap(({ centre, ...unit }) => {
      const isAlone = namesakes.get(unit.name)?.length === 1;
      return centre ? { id: unit.id, name: isAlone ? unit.name : formatUnitName(unit, t), ...centre } : [];
    })
    .toSorted((a, b) => compare(a.name, b.name));
});

/** The directory for the browser, with the names of the terms that its rows use. */
export const getDirectoryDataset = once(async (): Promise<DirectoryDataset> => {
  const { staleAfterDays, language } = await getSettings();
  const { subregions } = await getVocabularies();
  const subregionOf = (countyId: string) =>
    [...subregions.values()].find(({ counties }) => counties.some((county) => county.id === countyId))?.id;
  const { today } = await getClock();
  const scores = await getEntityScores();
  const context = {
    ...{ today, staleAfterDays, subregionOf },
    describe: ({ evidence, alternatives }: Entity) => ({
      evidence: formatEvidence(evidence, language),
      sourceYears: evidence.sources.years && formatYears(evidence.sources.years),
      alternatives: formatAlternatives(alternatives, language),
    }),
    scoreOf: (id: string) => scores.get(id)?.total ?? 0,
  };
  const rows = (await listEntities()).map(({ model }) => toDirectoryRow(model, context));
  return { rows, names: await listNames(rows), places: await listPlaces() };
});

/** The directory as it travels to the browser. */
export const getPackedDataset = async (): Promise<PackedDataset> => packDataset(await getDirectoryDataset());

async function listNames(rows: readonly DirectoryRow[]): Promise<TermNames> {
  const { language } = await getSettings();
  const nameOf = makeTermNames(await getVocabularies(), language);
  return recordOf(keysOf(nameOf), (facet) => {
    const ids = new Set(rows.flatMap((row) => row.terms[facet]));
    return recordOf([...ids], nameOf[facet]);
  });
}
