import { defineView } from "#src/collections/definition.ts";
import { facetSlugs, type FacetName } from "#src/core/listing/facets.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = {
  entities: "/podmioty/",
  /** The directory with the choice of services open, where scripts run. */
  entitiesByService: "/podmioty/#facet-service",
  /** The whole directory in the Human Services Data Specification. */
  hsds: "/podmioty/hsds.json.gz",
  facet: (facet: FacetName, slug: string) => `/podmioty/${facetSlugs[facet]}/${slug}/`,
  /** Entities of one county that offer one service. */
  countyService: (county: string, service: string) => `/podmioty/${facetSlugs.county}/${county}/${service}/`,
};

/** The directory of entities. */
export const directory = defineView({
  id: "directory",
  paths,
  sections: [
    {
      path: paths.entities,
      title: "menu.entities",
      picture: "directory",
      menu: { group: "find", order: 10, isPrimary: true },
    },
  ],
  // Lists of one county and one service.
  unlisted: /\/podmioty\/powiat\/[^/]+\/[^/]*[a-z]/,
  texts: { pl, en },
});
