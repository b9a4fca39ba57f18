import type { DefinedTermSet, WithContext } from "schema-dts";
import type { GlossaryTerm } from "../knowledge/glossary.ts";
import type { Portal } from "../portal.ts";
import { toUrl } from "./json-ld-portal.ts";

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
