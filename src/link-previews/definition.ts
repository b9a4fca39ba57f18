import { defineView } from "#src/collections/definition.ts";

const paths = {
  /** What the picture of entities of one form and county is made for. */
  ogEntities: (form: string, county = "region") => `/podmioty/${form}-${county}/`,
  ogImage: (path: string) => `/og/${path.replaceAll(/^\/|\/$/g, "") || "portal"}.png`,
};

/** Pictures for previews of links. */
export const linkPreviews = defineView({
  id: "link-previews",
  paths,
});
