import { csvDialectOf, toCsv } from "#src/core/export/csv.ts";
import { toChartSvg } from "#src/core/charts/chart-svg.ts";
import type { DataFile } from "#src/site/json-ld-dataset.ts";
import type { StatisticsChart } from "./table.ts";
import { formatDate, formatNumber, formatPercent } from "#src/i18n/format.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";
import { statisticsSlugs } from "./slugs.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { formatReason } from "./format.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { getClock } from "#src/store/clock.ts";
import { getSettings } from "#src/store/settings.ts";
import { getLifeChanges, listStatistics } from "./query.ts";

function toTableCsv({ name, chart }: StatisticsChart, language: Language): string {
  const t = messages(language);
  const head = [
    t(`statistics.${name}.label`),
    t(`statistics.${name}.value`),
    ...(chart.hasTargets ? [t("statistics.all")] : []),
    ...(chart.hasPortions ? [t("statistics.portion")] : []),
  ];
  const rows = chart.bars.map(({ label, value, target, portion }) => [
    label,
    value,
    ...(chart.hasTargets ? [target] : []),
    ...(chart.hasPortions ? [portion === undefined ? undefined : Math.round(portion * 1000) / 1000] : []),
  ]);
  return toCsv([head, ...rows], csvDialectOf(language));
}

/** Every table of the statistics as CSV in the reader's dialect. */
export async function listStatisticsCsv() {
  const { language } = await getSettings();
  const tables = await listStatistics();
  return withCacheKeys(
    tables.map((table) => ({
      params: { table: statisticsSlugs[table.name] },
      props: { csv: toTableCsv(table, language) },
    })),
  );
}

/** Every chart of the statistics as an SVG file that stands alone. */
export async function listStatisticsSvg() {
  const { language, name: portal, siteUrl } = await getSettings();
  const t = messages(language);
  const { today } = await getClock();
  const credit = t("statistics.credit", {
    portal,
    date: formatDate(today, language),
    address: toAbsolute(paths.statistics, siteUrl),
  });
  const tables = await listStatistics();
  return withCacheKeys(
    tables.map(({ name, chart }) => {
      const texts = chart.bars.map(({ value, portion, target }) =>
        [
          formatNumber(value, undefined, language),
          target !== undefined && `/ ${formatNumber(target, undefined, language)}`,
          portion !== undefined && `(${formatPercent(portion, language)})`,
        ]
          .filter(Boolean)
          .join(" "),
      );
      const title = t(`statistics.${name}.title`);
      const description = t(`statistics.${name}.lead`);
      return {
        params: { table: statisticsSlugs[name] },
        props: { svg: toChartSvg({ title, description, credit, chart, texts }) },
      };
    }),
  );
}

/** Every dated change in the lives of entities as CSV, the last first. */
export async function getLifeEventsCsv(): Promise<string> {
  const { language, siteUrl } = await getSettings();
  const t = messages(language);
  const { events, statusNames } = await getLifeChanges();
  const columns = ["date", "change", "entity", "page", "reason", "source"] as const;
  const rows = events.map((event) => [
    event.date,
    event.change,
    event.entity.name,
    toAbsolute(event.entity.href, siteUrl),
    formatReason(event, event.status && statusNames[event.status], t),
    event.source,
  ]);
  const head = columns.map((column) => t(`statistics.changes.${column}`));
  return toCsv([head, ...rows], csvDialectOf(language));
}

/** All files of the statistics, for machines that look for data. */
export async function listStatisticsFiles(): Promise<DataFile[]> {
  const t = messages((await getSettings()).language);
  return [
    ...(await listStatistics()).flatMap(({ name }): DataFile[] => {
      const title = t(`statistics.${name}.title`);
      return [
        { name: title, href: paths.statisticsFile(name, "csv"), mediaType: "text/csv" },
        { name: title, href: paths.statisticsFile(name, "svg"), mediaType: "image/svg+xml" },
      ];
    }),
    { name: t("statistics.changes.title"), href: paths.lifeEventsCsv, mediaType: "text/csv" },
  ];
}
