import type { FinancialIncentive, MonetaryGrant, WithContext } from "schema-dts";
import type { Call } from "./model.ts";
import type { PartyLink } from "#src/core/links/link.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

const STATUS = {
  open: "IncentiveStatusActive",
  unscheduled: "IncentiveStatusActive",
  upcoming: "IncentiveStatusInDevelopment",
  closed: "IncentiveStatusRetired",
  results: "IncentiveStatusRetired",
} as const;

const toOrganization = ({ name, href }: PartyLink, portal: Portal) => ({
  "@type": "Organization" as const,
  name,
  ...(href && { url: href.startsWith("/") ? toUrl(href, portal) : href }),
});

const toAmount = ({ minGrant, maxGrant }: Call) => ({
  "@type": "QuantitativeValue" as const,
  ...(minGrant !== undefined && { minValue: minGrant }),
  ...(maxGrant !== undefined && { maxValue: maxGrant }),
  unitCode: "PLN",
});

/**
 * A call as a schema.org `FinancialIncentive` with its giver, amounts, places and time. Its funded projects are
 * separate records, because schema.org reserves `MonetaryGrant` for awarded money.
 */
export function toCallJsonLd(call: Call, portal: Portal): WithContext<FinancialIncentive> {
  const { href, title, summary, giver, conditions, period, state, minGrant, maxGrant } = call;
  const url = toUrl(href, portal);
  const places = [...conditions.territoryUnits, ...conditions.areaUnits];
  return {
    "@context": "https://schema.org",
    "@type": "FinancialIncentive",
    "@id": url,
    url,
    name: title,
    description: summary,
    provider: toOrganization(giver, portal),
    incentiveType: "https://schema.org/IncentiveTypeRebateOrSubsidy",
    incentiveStatus: `https://schema.org/${STATUS[state.phase]}`,
    areaServed: (places.length > 0 ? places.map(({ name }) => name) : [portal.region]).map((name) => ({
      "@type": "AdministrativeArea" as const,
      name,
    })),
    ...((minGrant ?? maxGrant) !== undefined && { incentiveAmount: toAmount(call) }),
    ...(conditions.maxYearlyIncome !== undefined && {
      incomeLimit: {
        "@type": "MonetaryAmount" as const,
        maxValue: conditions.maxYearlyIncome,
        currency: "PLN",
      },
    }),
    ...(period?.opensAt && { validFrom: period.opensAt }),
    ...(period?.closesAt && { validThrough: period.closesAt }),
  };
}

/** The funded projects of a call, each a schema.org `MonetaryGrant` to its recipient. */
export const listMonetaryGrants = (call: Call, portal: Portal): WithContext<MonetaryGrant>[] =>
  (call.results?.awards ?? []).map(({ title, amount, recipient }) => ({
    "@context": "https://schema.org",
    "@type": "MonetaryGrant",
    name: title,
    amount: { "@type": "MonetaryAmount", value: amount, currency: "PLN" },
    funder: toOrganization(call.giver, portal),
    fundedItem: toOrganization(recipient, portal),
  }));
