import type { Call, CallConditions } from "./model.ts";
import type { Aspect } from "./eligibility.ts";
import { formatMoney, formatPercent } from "#src/i18n/format.ts";
import { localize, type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";

/** A condition of a call in words: its short name, and what it asks for. */
export type ConditionText = { aspect: Aspect | "note"; label: string; text: string };

const zlotys = (amount: number, language: Language) => formatMoney(amount, "PLN", language);

const listNames = (units: readonly { name: string }[]) => units.map(({ name }) => name).join(", ");

/** Who may apply, one line per condition of the call; empty when anybody may. */
export function listConditions(conditions: CallConditions, language: Language): ConditionText[] {
  const t = messages(language);
  const { statusEntries, territoryUnits, areaUnits, minAgeMonths, maxAgeMonths, maxYearlyIncome, note } =
    conditions;
  const lines: [Aspect | "note", string | undefined | false][] = [
    ["form", describeForms(conditions, language)],
    [
      "status",
      statusEntries.length > 0 &&
        t("call.who.status.one", {
          names: statusEntries.map(({ name }) => localize(name, language)).join(", "),
        }),
    ],
    [
      "territory",
      territoryUnits.length > 0 && t("call.who.territory.in", { names: listNames(territoryUnits) }),
    ],
    ["area", areaUnits.length > 0 && t("call.who.area.in", { names: listNames(areaUnits) })],
    ["minAge", minAgeMonths !== undefined && t("call.who.minAge.months", { count: minAgeMonths })],
    ["maxAge", maxAgeMonths !== undefined && t("call.who.maxAge.months", { count: maxAgeMonths })],
    [
      "income",
      maxYearlyIncome !== undefined &&
        t("call.who.income.most", { amount: zlotys(maxYearlyIncome, language) }),
    ],
    ["note", note],
  ];
  return lines.flatMap(([aspect, text]) => (text ? [{ aspect, label: t(`call.who.${aspect}`), text }] : []));
}

/** The forms that may apply, in the plural: those of the act as one text, then those that the call names. */
function describeForms({ isPublicBenefit, forms, takesGroups }: CallConditions, language: Language) {
  const t = messages(language);
  return [
    ...(isPublicBenefit ? [t("call.who.form.publicBenefit")] : []),
    ...forms.map(({ plural }) => localize(plural, language)),
    ...(takesGroups ? [t("call.who.form.groups")] : []),
  ].join(", ");
}

/** The amount of one grant: `od 2500 zł do 30 000 zł`, `do 5000 zł`; undefined when it is not known. */
export function formatGrant({ minGrant, maxGrant }: Call, language: Language): string | undefined {
  const t = messages(language);
  const min = minGrant === undefined ? "" : zlotys(minGrant, language);
  const max = maxGrant === undefined ? "" : zlotys(maxGrant, language);
  if (min && max) return t("call.grant.range", { min, max });
  if (max) return t("call.grant.max", { max });
  return min ? t("call.grant.min", { min }) : undefined;
}

/** The own share in one line: whether it is required, how much, and in what it may be given. */
export function formatOwnShare(share: NonNullable<Call["ownShare"]>, language: Language): string {
  const t = messages(language);
  if (!share.required) return t("call.ownShare.none");
  const percent = share.percent === undefined ? "" : formatPercent(share.percent / 100, language);
  const least = percent === "" ? t("call.ownShare.required") : t(`call.ownShare.${share.of}`, { percent });
  if (share.inKind === undefined) return least;
  return `${least}, ${t(share.inKind ? "call.ownShare.inKind" : "call.ownShare.money")}`;
}
