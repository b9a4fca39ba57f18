import { indicatorColumns, taskColumns, toIndicatorRows, toTaskRows, type TableColumn } from "./tables.ts";
import { csvDialectOf, toCsv, type CsvCell } from "#src/core/export/csv.ts";
import { messages, type MessageKey } from "#src/i18n/messages.ts";
import { programmeTables } from "./table-names.ts";
import { toAbsolute } from "#src/core/links/address.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { listCooperationProgrammes } from "./query.ts";
import { getSettings } from "#src/store/settings.ts";

const columnTitles: Record<TableColumn, MessageKey> = {
  id: "cooperation.column.task",
  point: "cooperation.column.points",
  letter: "cooperation.column.letters",
  area: "cooperation.column.area",
  text: "cooperation.task.text",
  goal: "cooperation.indicator.goal",
  responsibleUnit: "cooperation.task.unit",
  form: "cooperation.task.form",
  budget: "cooperation.task.budget",
  portal: "cooperation.task.portal",
  name: "cooperation.indicator",
  unit: "cooperation.indicator.unit",
  baselineYear: "cooperation.indicator.baselineYear",
  baseline: "cooperation.indicator.baseline",
  targetYear: "cooperation.indicator.targetYear",
  target: "cooperation.indicator.target",
  year: "cooperation.indicator.year",
  value: "cooperation.indicator.value",
  source: "cooperation.indicator.source",
};

type Row = Partial<Record<TableColumn, CsvCell>>;

/** Every table of every programme that has one, as CSV in the dialect of the portal's language and as JSON. */
export async function listCooperationTables() {
  const { siteUrl, language } = await getSettings();
  const t = messages(language);
  const toAddress = (href: string) => toAbsolute(href, siteUrl);
  /** Replaces ids that a reader of a spreadsheet would not know with texts of the interface. */
  const toCell = (row: Row, column: TableColumn): CsvCell => {
    if (column === "area" && row.area) return t(`cooperation.task.area.${row.area}` as MessageKey);
    if (column === "form" && row.form) return t(`cooperation.task.form.${row.form}` as MessageKey);
    return row[column];
  };
  const write = (columns: readonly TableColumn[], rows: readonly Row[]) => {
    const cells = rows.map((row) => columns.map((column) => toCell(row, column)));
    return toCsv([columns.map((column) => t(columnTitles[column])), ...cells], csvDialectOf(language));
  };
  const tables = (await listCooperationProgrammes()).flatMap(({ model: programme }) =>
    [
      { table: "tasks" as const, columns: taskColumns, rows: toTaskRows(programme, toAddress) as Row[] },
      { table: "indicators" as const, columns: indicatorColumns, rows: toIndicatorRows(programme) as Row[] },
    ]
      .filter(({ rows }) => rows.length > 0)
      .map(({ table, columns, rows }) => ({
        params: { id: programme.id, table: programmeTables[table] },
        props: { csv: write(columns, rows), json: { programme: toAddress(programme.href), [table]: rows } },
      })),
  );
  return withCacheKeys(tables);
}
