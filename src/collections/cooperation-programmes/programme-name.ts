import { formatYears } from "#src/i18n/format.ts";
import { messages, type Language } from "#src/i18n/messages.ts";

type InForce = { kind: "yearly" | "multi-year"; years: { from: number; to?: number | undefined } };

/** The short name of a cooperation programme: `Program współpracy na rok 2021`. */
export const formatProgrammeName = ({ kind, years }: InForce, language: Language): string =>
  messages(language)(`cooperation.name.${kind}`, {
    years: formatYears({ from: years.from, to: years.to ?? years.from }),
  });
