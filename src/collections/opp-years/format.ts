import type { ListedOpp } from "./model.ts";
import type { TaxCampaign } from "#src/collections/tax-campaigns/model.ts";
import { formatMoney } from "#src/i18n/format.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";

/**
 * The text for a Polish tax return, in Polish whatever the language of the page: `KRS: 0000…; cel szczegółowy: …`.
 */
export function formatPitLine({ krs, purpose }: Pick<ListedOpp, "krs" | "purpose">): string {
  const t = messages("pl");
  const parts = [t("opp.pit.krs", { krs }), purpose && t("opp.pit.purpose", { purpose })];
  return parts.filter(Boolean).join("; ");
}

/** An amount as exact as its source: `ponad 75 000 000 zł`; undefined when it is not known. */
export const formatGiven = (money: TaxCampaign["given"], language: Language): string | undefined =>
  money &&
  messages(language)(`campaign.amount.${money.precision}`, {
    amount: formatMoney(money.value, "PLN", language),
  });
