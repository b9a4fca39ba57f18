import type { Dataset, WithContext } from "schema-dts";
import type { PageHead } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** A file of the statistics: its root-relative address, its title and media type (RFC 6838). */
export type StatisticsFile = { href: string; name: string; mediaType: string };

/** The statistics as a schema.org `Dataset` with their files; `today` (`YYYY-MM-DD`) is the day that they describe. */
export const toDataset = (
  { portal, title, description, path }: PageHead,
  files: readonly StatisticsFile[],
  today: string,
): WithContext<Dataset> => ({
  "@context": "https://schema.org",
  "@type": "Dataset",
  "@id": toUrl(path, portal),
  url: toUrl(path, portal),
  name: title,
  description,
  inLanguage: portal.language,
  license: portal.contentLicence.url,
  dateModified: today,
  isAccessibleForFree: true,
  creator: { "@type": "Organization", name: portal.operator.name },
  spatialCoverage: { "@type": "AdministrativeArea", name: portal.region },
  distribution: files.map(({ href, name, mediaType }) => ({
    "@type": "DataDownload" as const,
    name,
    encodingFormat: mediaType,
    contentUrl: toUrl(href, portal),
  })),
});
