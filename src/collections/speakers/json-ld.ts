import type { Person, WithContext } from "schema-dts";
import type { Speaker } from "./model.ts";
import type { Portal } from "#src/site/portal.ts";
import { toUrl } from "#src/collections/portal/json-ld.ts";

/** The speaker as a schema.org `Person`; the model holds only what the person agreed to. */
export const toPerson = (
  { name, href, role, organisation }: Speaker,
  portal: Portal,
): WithContext<Person> => ({
  "@context": "https://schema.org",
  "@type": "Person",
  "@id": toUrl(href, portal),
  url: toUrl(href, portal),
  name,
  ...(role && { jobTitle: role }),
  ...(organisation && {
    affiliation: {
      "@type": "Organization",
      name: organisation.name,
      ...(organisation.href && {
        url: organisation.isEntity ? toUrl(organisation.href, portal) : organisation.href,
      }),
    },
  }),
});
