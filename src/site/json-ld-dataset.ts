import type { Dataset, WithContext } from "schema-dts";
import type { PageHead } from "./portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** A file of data: its root-relative address, its title and media type (RFC 6838). */
export type DataFile = { href: string; name: string; mediaType: string };

/** Data of a page as a schema.org `Dataset` with its files; `day` (`YYYY-MM-DD`) is the day that they describe, if one. */
export const toDataset = (
  { portal, title, description, path }: PageHead,
  files: readonly DataFile[],
  day?: string,
): WithContext<Dataset> => ({
  "@context": "https://schema.org",
  "@type": "Dataset",
  "@id": toUrl(path, portal),
  url: toUrl(path, portal),
  name: title,
  description,
  inLanguage: portal.language,
  license: portal.contentLicence.url,
  ...(day !== undefined && { dateModified: day }),
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
