import type { SpecialAnnouncement, WithContext } from "schema-dts";
import type { Notice } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** A notice as a schema.org `SpecialAnnouncement`, with its time and place. */
export const toSpecialAnnouncement = (
  { href, title, summary, lang, valid, area, issuedBy }: Notice,
  portal: Portal,
): WithContext<SpecialAnnouncement> => ({
  "@context": "https://schema.org",
  "@type": "SpecialAnnouncement",
  "@id": toUrl(href, portal),
  url: toUrl(href, portal),
  name: title,
  text: summary,
  inLanguage: lang ?? portal.language,
  datePosted: valid.from,
  ...(valid.to !== undefined && { expires: valid.closesAt }),
  publisher: { "@type": "Organization", name: issuedBy.name },
  spatialCoverage: (area.length > 0 ? area : [{ name: portal.region }]).map(({ name }) => ({
    "@type": "AdministrativeArea" as const,
    name,
  })),
});
