import type { DefinedTermSet, WithContext } from "schema-dts";
import type { GlossaryTerm } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** The glossary as a schema.org `DefinedTermSet`; every term keeps its address. */
export const toDefinedTermSet = (
  terms: readonly GlossaryTerm[],
  { title, href }: { title: string; href: string },
  portal: Portal,
): WithContext<DefinedTermSet> => ({
  "@context": "https://schema.org",
  "@type": "DefinedTermSet",
  "@id": toUrl(href, portal),
  name: title,
  inLanguage: portal.language,
  license: portal.contentLicence.url,
  hasDefinedTerm: terms.map(({ id, term, abbreviations, definition, href: address }) => ({
    "@type": "DefinedTerm" as const,
    "@id": toUrl(address, portal),
    termCode: id,
    name: term[portal.language] ?? term.pl,
    ...(abbreviations.length > 0 && { alternateName: abbreviations }),
    description: definition[portal.language] ?? definition.pl,
    inDefinedTermSet: toUrl(href, portal),
  })),
});
