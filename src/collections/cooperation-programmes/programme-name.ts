import { formatYears } from "#src/i18n/format.ts";

type InForce = { kind: "yearly" | "multi-year"; years: { from: number; to?: number | undefined } };
type NameKey = `cooperation.name.${InForce["kind"]}`;

/** The short name of a cooperation programme: `Program współpracy na rok 2021`. */
export const formatProgrammeName = (
  { kind, years }: InForce,
  t: (key: NameKey, values: { years: string }) => string,
): string =>
  t(`cooperation.name.${kind}`, { years: formatYears({ from: years.from, to: years.to ?? years.from }) });
