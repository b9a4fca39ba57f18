import { toChart } from "#src/core/charts/chart.ts";
import type { EntryKind } from "#src/collections/index.ts";
import { countTerms } from "./counts.ts";
import { countMonths } from "./history-months.ts";
import { listLifeEvents, toLifeYears, type LifeYear } from "./life-events.ts";
import type { StatisticsChart, StatisticsTable } from "./table.ts";
import { collatorOf, formatDate } from "#src/i18n/format.ts";
import { localize } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatProgrammeName } from "#src/collections/cooperation-programmes/programme-name.ts";
import { getClock } from "#src/store/clock.ts";
import { listCooperationProgrammes } from "#src/collections/cooperation-programmes/query.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { listEntityTables, listWorkingEntities } from "./entity-statistics.ts";
import { getGovernmentCoverage } from "#src/collections/local-governments/pages.ts";
import { getMessageHead } from "#src/site/heads.ts";
import { once } from "#src/core/cache/once.ts";
import { listPortalEntries } from "#src/mentions/portal-entries.ts";
import { getSettings } from "#src/store/settings.ts";
import { getVocabularies } from "#src/store/vocabularies.ts";
import { readHistory } from "#src/changes/query.ts";

/** All tables of the statistics, those without rows left out, in the order of the page. */
export const listStatistics = once(async (): Promise<StatisticsChart[]> => {
  const tables = [
    ...(await listEntityTables()),
    await getHistoryTable(),
    await getCollectionTable(),
    await getProgrammeTable(),
    await getGovernmentTable(),
  ];
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ ...table, chart: toChart(table.rows, table.total, table.isShare) }));
});

/** Entities that came to the directory, month after month, by the history of the files; empty where there is none. */
async function getHistoryTable(): Promise<StatisticsTable> {
  const { language } = await getSettings();
  const t = messages(language);
  const months = countMonths((await readHistory()) ?? [], "entities");
  const removed = months.reduce((sum, month) => sum + month.removed, 0);
  return {
    name: "history",
    ...(removed > 0 && { note: t("statistics.history.removed", { count: removed }) }),
    rows: months.map(({ month, added }) => ({ label: formatDate(month, language), value: added })),
  };
}

async function getCollectionTable(): Promise<StatisticsTable> {
  const { language } = await getSettings();
  const t = messages(language);
  const describe = (kind: string) => ({ label: t(`kinds.${kind as EntryKind}`) });
  const entries = await listPortalEntries();
  const rows = countTerms(entries, ({ kind }) => [kind], describe, collatorOf(language).compare);
  return { name: "collections", rows, total: entries.length };
}

/** How many tasks of each cooperation programme have a page of the portal that answers them. */
async function getProgrammeTable(): Promise<StatisticsTable> {
  const { language } = await getSettings();
  const programmes = (await listCooperationProgrammes()).map(({ model }) => model);
  return {
    name: "programmes",
    rows: programmes
      .filter(({ tasks }) => tasks.length > 0)
      .map((programme) => ({
        label: formatProgrammeName(programme, messages(language)),
        href: programme.href,
        value: programme.tasks.filter(({ portal }) => portal.length > 0).length,
        target: programme.tasks.length,
      })),
  };
}

async function getGovernmentTable(): Promise<StatisticsTable> {
  const t = messages((await getSettings()).language);
  const { totals, year } = await getGovernmentCoverage();
  const facts = ["officer", "programme", "council", "calls"] as const;
  return {
    name: "governments",
    rows: facts.map((fact) => ({
      label: t(`government.column.${fact}`, { year: String(year) }),
      value: totals[fact],
    })),
    total: totals.units,
    isShare: true,
  };
}

/** Changes in the lives of all entities, with the names of statuses. */
export const getLifeChanges = once(async () => {
  const { language } = await getSettings();
  const { today } = await getClock();
  const { statuses } = await getVocabularies();
  const entities = (await listEntities()).map(({ model }) => model);
  return {
    events: listLifeEvents(entities, today, collatorOf(language).compare),
    statusNames: Object.fromEntries([...statuses].map(([id, { name }]) => [id, localize(name, language)])),
  };
});

/** Number of years that the page shows; the file has all. */
const SHOWN_YEARS = 12;

/** The page of the statistics, with its head. */
export async function getStatistics() {
  const { events, statusNames } = await getLifeChanges();
  const { today } = await getClock();
  const years: LifeYear[] = toLifeYears(events).filter(
    ({ year }) => year > Number(today.slice(0, 4)) - SHOWN_YEARS,
  );
  return {
    head: await getMessageHead("statistics", paths.statistics),
    tables: await listStatistics(),
    years,
    statusNames,
    today,
    /** How many entities are counted. */
    count: (await listWorkingEntities()).length,
    hasHistory: (await readHistory()) !== undefined,
  };
}

/** What the page of the statistics shows. */
export type Statistics = Omit<Awaited<ReturnType<typeof getStatistics>>, "head">;
