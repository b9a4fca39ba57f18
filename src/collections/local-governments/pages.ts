import { csvDialectOf, toCsv } from "#src/core/export/csv.ts";
import { toCoverageRow, toCoverageTotals, type CoverageGroup, type CoverageRow } from "./coverage.ts";
import { toGovernmentCode } from "./government-code.ts";
import type { UnitRow } from "#src/territory/views.ts";
import { messages } from "#src/i18n/messages.ts";
import { coverageColumns, formatCoverageRow } from "./format.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { paths } from "#src/i18n/paths.ts";
import { getClock } from "#src/store/clock.ts";
import { getMessageHead } from "#src/site/heads.ts";
import { countGovernmentCalls, findLocalGovernment } from "./query.ts";
import { once } from "#src/core/cache/once.ts";
import { findGovernmentGuide } from "#src/collections/pages/query.ts";
import { getSettings } from "#src/store/settings.ts";
import { getUnitProfiles, listCountyRows, listMunicipalityRows } from "#src/territory/query.ts";

const getYear = async () => Number((await getClock()).today.slice(0, 4));

async function toRow({ id, name, href, count }: UnitRow): Promise<CoverageRow> {
  const code = toGovernmentCode(id);
  const unit = {
    name,
    href,
    code,
    government: (await findLocalGovernment(id))?.model,
    calls: (await countGovernmentCalls()).get(code) ?? 0,
    entities: count,
    practices: (await getUnitProfiles()).get(id)?.practices.length ?? 0,
  };
  return toCoverageRow(unit, await getYear());
}

/** What is known of every county and municipality, by county; a city with county rights is one government. */
const listCoverage = once(async (): Promise<CoverageGroup[]> => {
  const municipalities = await listMunicipalityRows();
  const groups = (await listCountyRows()).map(async (county): Promise<CoverageGroup> => {
    const inside = municipalities.filter(
      ({ id, parent }) => parent === county.id && toGovernmentCode(id) !== county.id,
    );
    const { id, name, href } = county;
    return { id, name, href, rows: await Promise.all([county, ...inside].map(toRow)) };
  });
  return Promise.all(groups);
});

/** The page of all local governments: the region's own one, the table and its completeness. */
export async function getGovernmentCoverage() {
  const { territory, region } = await getSettings();
  const groups = await listCoverage();
  return {
    head: await getMessageHead("governments", paths.governments),
    region,
    regional: await findLocalGovernment(territory),
    /** How many calls of the region's own government are on the portal. */
    calls: (await countGovernmentCalls()).get(territory) ?? 0,
    year: await getYear(),
    groups,
    totals: toCoverageTotals(groups.flatMap(({ rows }) => rows)),
    guide: await findGovernmentGuide(),
  };
}

/** What the page of all local governments shows. */
export type GovernmentCoverage = Awaited<ReturnType<typeof getGovernmentCoverage>>;

/** The table of local governments as CSV in the reader's dialect. */
export async function getCoverageCsv(): Promise<string> {
  const { language, siteUrl } = await getSettings();
  const t = messages(language);
  const year = await getYear();
  const rows = (await listCoverage()).flatMap(({ name, rows: inside }) =>
    inside.map((row) => formatCoverageRow(row, name, toAbsolute(row.href, siteUrl), t)),
  );
  return toCsv([coverageColumns(year, t), ...rows], csvDialectOf(language));
}
