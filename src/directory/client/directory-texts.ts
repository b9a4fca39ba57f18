import { fillText } from "#src/core/text/count-text.ts";
import type { DirectoryRow } from "#src/directory/dataset.ts";
import type { ColumnName, RecordContext } from "#src/directory/row-records.ts";

/** Texts of the tool in the portal's language, which the page hands over in an attribute. */
export type DirectoryTexts = {
  /** Plural forms by CLDR category. */
  counts: Record<string, string>;
  none: string;
  failed: string;
  distance: string;
  distanceNone: string;
  close: string;
  approximate: string;
  device: string;
  located: string;
  notLocated: string;
  chip: { remove: string; term: string; near: string; radius: string };
  states: Record<DirectoryRow["state"], string>;
  columns: Record<ColumnName, string>;
  pointKinds: RecordContext["pointKinds"];
  verifications: RecordContext["verifications"];
  fileName: string;
};

const language = () => document.documentElement.lang;

/** How far a row is, and whether that is counted from its municipality's centre; undefined without a distance. */
export function distanceText(
  { row, distance }: { row: DirectoryRow; distance?: number | undefined },
  texts: DirectoryTexts,
): string | undefined {
  if (distance === undefined) return undefined;
  if (!Number.isFinite(distance)) return texts.distanceNone;
  const digits = distance < 10 ? 1 : 0;
  const number = distance.toLocaleString(language(), { maximumFractionDigits: digits });
  const away = distance < 1 ? texts.close : fillText(texts.distance, { distance: number });
  return row.point?.isApproximate ? `${away} (${texts.approximate})` : away;
}
