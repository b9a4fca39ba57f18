import { countAges, countFields, countFounded, countTerms, isWorking, toMean } from "./counts.ts";
import type { StatisticsTable } from "./table.ts";
import { capitalize, collatorOf } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatAges, formatSpan } from "./format.ts";
import { getClock } from "#src/store/clock.ts";
import { getEntityScores, listEntities } from "#src/collections/entities/query.ts";
import { once } from "#src/core/cache/once.ts";
import { getSettings } from "#src/store/settings.ts";
import { listCountyRows } from "#src/territory/query.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";

/** Entities that work, the subject of all statistics of the directory. */
export const listWorkingEntities = once(async () =>
  (await listEntities()).map(({ model }) => model).filter(isWorking),
);

/** Tables of entities by what they are, where they are and since when, and of how much is known of them. */
export const listEntityTables = async (): Promise<StatisticsTable[]> =>
  (await Promise.all([listKindTables(), listPlaceTables(), listQualityTables()])).flat();

async function listKindTables(): Promise<StatisticsTable[]> {
  const { language } = await getSettings();
  const { compare } = collatorOf(language);
  const { legalForms, statuses } = await getVocabularies();
  const entities = await listWorkingEntities();
  const total = entities.length;
  return [
    {
      name: "forms",
      rows: countTerms(
        entities,
        ({ form }) => [form.id],
        (id) => {
          const plural = legalForms.get(id)?.plural;
          return {
            label: plural ? capitalize(localize(plural, language)) : id,
            href: paths.facet("form", id),
          };
        },
        compare,
      ),
      total,
    },
    {
      name: "statuses",
      rows: countTerms(
        entities,
        (entity) => entity.statuses.filter(({ isHeld }) => isHeld).map(({ status }) => status.id),
        (id) => {
          const name = statuses.get(id)?.name;
          return { label: name ? capitalize(localize(name, language)) : id };
        },
        compare,
        statuses.keys(),
      ),
    },
  ];
}

async function listPlaceTables(): Promise<StatisticsTable[]> {
  const { language } = await getSettings();
  const t = messages(language);
  const { compare } = collatorOf(language);
  const { today } = await getClock();
  const counties = new Map((await listCountyRows()).map((county) => [county.id, county]));
  const entities = await listWorkingEntities();
  const total = entities.length;
  return [
    {
      name: "counties",
      rows: [
        ...countTerms(
          entities.filter(({ address }) => address),
          ({ address }) => (address ? [address.county.id] : []),
          (id) => ({ label: counties.get(id)?.name ?? id, href: counties.get(id)?.href }),
          compare,
          counties.keys(),
        ),
        {
          label: t("statistics.counties.unknown"),
          value: entities.filter(({ address }) => !address).length,
        },
      ],
      total,
    },
    {
      name: "founded",
      rows: [
        ...countFounded(entities, today).map((span) => ({ label: formatSpan(span, t), value: span.value })),
        {
          label: t("fact.unknown"),
          value: entities.filter(({ founded }) => founded === undefined).length,
        },
      ],
      total,
    },
  ];
}

async function listQualityTables(): Promise<StatisticsTable[]> {
  const { language, staleAfterDays } = await getSettings();
  const t = messages(language);
  const { today } = await getClock();
  const entities = await listWorkingEntities();
  const total = entities.length;
  return [
    {
      name: "freshness",
      rows: [
        ...countAges(
          entities.map(({ evidence }) => evidence),
          today,
          staleAfterDays,
        ).map((span) => ({ label: formatAges(span, t), value: span.value })),
        {
          label: t("statistics.freshness.undated"),
          value: entities.filter(({ evidence }) => evidence.asOf === undefined).length,
        },
      ],
      total,
      isShare: true,
      note: t("statistics.freshness.note", { days: String(staleAfterDays) }),
    },
    {
      name: "completeness",
      rows: countFields(entities).map(({ field, value }) => ({
        label: t(`statistics.field.${field}`),
        value,
      })),
      total,
      isShare: true,
    },
    await getScoreTable(),
  ];
}

/** The mean score of entries in each county that has any, the lowest first: where there is most to ask for. */
async function getScoreTable(): Promise<StatisticsTable> {
  const scores = await getEntityScores();
  const placed = (await listWorkingEntities()).filter(({ address }) => address);
  const counties = Map.groupBy(placed, ({ address }) => address?.county.id);
  const rows = (await listCountyRows()).flatMap(({ id, name, href }) => {
    const entities = counties.get(id) ?? [];
    const value = toMean(entities.map((entity) => scores.get(entity.id)?.total ?? 0));
    return entities.length > 0 ? { label: name, href, value } : [];
  });
  return { name: "scores", rows: rows.toSorted((a, b) => a.value - b.value) };
}
