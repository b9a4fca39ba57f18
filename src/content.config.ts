import { defineCollection } from "astro:content";
import { file, glob } from "astro/loaders";
import { register, type CollectionName } from "./schemas/register.ts";

const contentDir = process.env["CONTENT_DIR"] ?? "content";

function collection<N extends CollectionName>(name: N) {
  const { form, path, extensions, schema } = register[name];
  const loader = {
    entry: () => glob({ base: `${contentDir}/${path}`, pattern: `*.{${extensions.join(",")},none}` }),
    list: () => file(`${contentDir}/${path}`),
    single: () => glob({ base: contentDir, pattern: path }),
  }[form]();
  return defineCollection({
    loader,
    schema: ({ image }) => schema(image) as ReturnType<(typeof register)[N]["schema"]>,
  });
}

export const collections = {
  entities: collection("entities"),
  "good-practices": collection("good-practices"),
  "forum-editions": collection("forum-editions"),
  pages: collection("pages"),
  portal: collection("portal"),
  territory: collection("territory"),
  subregions: collection("subregions"),
  "legal-forms": collection("legal-forms"),
  spheres: collection("spheres"),
  "statuses-and-marks": collection("statuses-and-marks"),
  services: collection("services"),
  "target-groups": collection("target-groups"),
  "accessibility-features": collection("accessibility-features"),
  awards: collection("awards"),
  "forum-series": collection("forum-series"),
};
