import { formatRoman } from "#src/i18n/format.ts";
import { localize, type Language, type Localized } from "#src/core/text/language.ts";

type Numbered = {
  number: number;
  year: number;
  series: { shortName: Localized; numbering: "arabic" | "roman" };
};

/** An edition's number as its series writes it: `15.` or `XXIII` in Polish, `15` or `XXIII` in English. */
export function formatEditionNumber(
  number: number,
  numbering: "arabic" | "roman",
  language: Language,
): string {
  if (numbering === "roman") return formatRoman(number);
  return language === "pl" ? `${number}.` : String(number);
}

/** The name of an edition: `15. Forum Ekonomii Społecznej (2025)`. */
export const formatEditionName = ({ number, year, series }: Numbered, language: Language): string =>
  `${formatEditionNumber(number, series.numbering, language)} ${localize(series.shortName, language)} (${year})`;

/** The year of an edition is that of its first day. */
export const getEditionYear = (dates: readonly { from: string }[]): number =>
  Number(dates[0]?.from.slice(0, 4));
