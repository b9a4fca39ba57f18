import type { Budget } from "./budget.ts";
import { formatMoney } from "#src/i18n/format.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";

/** The total of a budget as exact as its source: `ponad 6 000 000 zł`; undefined when it is not known. */
export const formatBudgetTotal = (
  { total, currency, precision }: Budget,
  language: Language,
): string | undefined =>
  total === undefined
    ? undefined
    : messages(language)(`cooperation.budget.${precision}`, {
        amount: formatMoney(total, currency, language),
      });
