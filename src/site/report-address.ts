import type { Portal } from "./portal.ts";
import { encodeForAddress, toAbsolute } from "#src/core/links/address.ts";

/** A mail or a report about an entry: the subject, and the text that it begins with. */
type Report = { subject: string; body?: string };

/** Line breaks of a mail are CRLF (RFC 6068, section 5). */
const toParameter = (text: string) => encodeForAddress(text.replaceAll("\n", "\r\n"));

/**
 * Where a reader reports something about an entry: the operator's form with the entry filled in, or else a mail to the
 * operator. Undefined where the operator has given neither.
 */
export function toReportAddress(
  { operator, reportUrl, siteUrl }: Pick<Portal, "operator" | "reportUrl" | "siteUrl">,
  { name, href }: { name: string; href: string },
  { subject, body }: Report,
): string | undefined {
  if (reportUrl !== undefined)
    return reportUrl
      .replaceAll("{address}", encodeURIComponent(toAbsolute(href, siteUrl)))
      .replaceAll("{name}", () => encodeURIComponent(name.toWellFormed()));
  if (operator.email === undefined) return undefined;
  const parameters = [`subject=${toParameter(subject)}`, ...(body ? [`body=${toParameter(body)}`] : [])];
  return `mailto:${operator.email}?${parameters.join("&")}`;
}
