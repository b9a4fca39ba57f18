import type { FinancialProduct, LoanOrCredit, WithContext } from "schema-dts";
import type { Financing } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/**
 * A product as schema.org `LoanOrCredit`, or `FinancialProduct` where it is no loan. Amounts are in PLN, the rate in
 * percent a year, the term in months (UN/CEFACT code MON).
 */
export function toFinancialProduct(
  product: Financing,
  portal: Portal,
): WithContext<LoanOrCredit | FinancialProduct> {
  const { amount, rate, months, fee, operator, applicants } = product;
  const shared = {
    "@context": "https://schema.org",
    "@id": toUrl(product.href, portal),
    url: toUrl(product.href, portal),
    name: product.title,
    description: product.summary,
    provider: {
      "@type": "Organization",
      name: operator.name,
      ...(operator.href && {
        url: operator.href.startsWith("/") ? toUrl(operator.href, portal) : operator.href,
      }),
    },
    areaServed: applicants.area.map(({ name }) => ({ "@type": "AdministrativeArea", name }) as const),
    ...(rate && {
      interestRate: { "@type": "QuantitativeValue" as const, ...toRange(rate), unitText: "% rocznie" },
    }),
    ...(fee?.percent !== undefined && { feesAndCommissionsSpecification: `${fee.percent}%` }),
  } as const;
  if (product.kind !== "loan" && product.kind !== "subsidy-loan")
    return { ...shared, "@type": "FinancialProduct" };
  return {
    ...shared,
    "@type": "LoanOrCredit",
    ...(amount && { amount: { "@type": "MonetaryAmount", currency: "PLN", ...toRange(amount) } }),
    ...(months && { loanTerm: { "@type": "QuantitativeValue", unitCode: "MON", ...toRange(months) } }),
    ...(product.collateral && { requiredCollateral: product.collateral }),
  };
}

const toRange = ({ min, max }: { min?: number | undefined; max?: number | undefined }) => ({
  ...(min !== undefined && { minValue: min }),
  ...(max !== undefined && { maxValue: max }),
});
