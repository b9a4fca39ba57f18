import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import { file, glob } from "astro/loaders";
import { parse } from "yaml";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseRemarkTable } from "./domain/consultation/remark-table.ts";
import type { ImageField } from "./schemas/fields.ts";
import { inLanguage, type EntrySchema } from "./schemas/in-language.ts";
import { register, type CollectionName } from "./schemas/register.ts";

const contentDir = process.env["CONTENT_DIR"] ?? "content";

function loaderOf(name: CollectionName) {
  const { form, path, extensions } = register[name];
  if (form === "list") return existsSync(`${contentDir}/${path}`) ? file(`${contentDir}/${path}`) : () => [];
  if (form === "single") return glob({ base: contentDir, pattern: path });
  if (!existsSync(`${contentDir}/${path}`)) return () => [];
  const pattern = extensions.map((extension) => `*.${extension}`);
  // Entities come by the thousand, and of their text only the HTML is used.
  return glob({ base: `${contentDir}/${path}`, pattern, retainBody: name !== "entities" });
}

/** One entry, with a map only where the region has the file. */
function loadBoundaries() {
  const path = `${contentDir}/${register.boundaries.path}`;
  if (!existsSync(path)) return () => [{ id: "boundaries" }];
  return file(path, { parser: (text) => ({ boundaries: { map: JSON.parse(text) as object } }) });
}

/**
 * The schema of a collection with pictures, built once. Astro asks for it anew for every entry, because where a
 * picture lies depends on its entry; building it takes ten times longer than using it.
 */
function buildOnce<S>(build: (image: ImageField) => S) {
  let image: ImageField;
  const schema = build(() => z.string().transform((path) => image().parse(path)));
  return (context: { image: ImageField }) => {
    image = context.image;
    return schema;
  };
}

const { languages } = parse(readFileSync(`${contentDir}/portal.yaml`, "utf8")) as { languages: string[] };
const main = languages[0] ?? "pl";

/** The tables of remarks, one for each consultation that has one. */
function loadRemarks() {
  const folder = `${contentDir}/${register["consultation-remarks"].path}`;
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".csv")) : [];
  return files.map((name) => ({
    id: name.replace(/\.csv$/, ""),
    remarks: parseRemarkTable(readFileSync(`${folder}/${name}`, "utf8")).map(({ record }) => record),
  }));
}

export const collections = {
  entities: defineCollection({
    loader: loaderOf("entities"),
    schema: buildOnce(register.entities.schema),
  }),
  "good-practices": defineCollection({
    loader: loaderOf("good-practices"),
    schema: buildOnce(register["good-practices"].schema),
  }),
  "forum-editions": defineCollection({
    loader: loaderOf("forum-editions"),
    schema: buildOnce(register["forum-editions"].schema),
  }),
  speakers: defineCollection({
    loader: loaderOf("speakers"),
    schema: ({ image }) => register.speakers.schema(image),
  }),
  "programme-releases": defineCollection({
    loader: loaderOf("programme-releases"),
    schema: register["programme-releases"].schema(),
  }),
  consultations: defineCollection({
    loader: loaderOf("consultations"),
    schema: register.consultations.schema(),
  }),
  "adopted-texts": defineCollection({
    loader: loaderOf("adopted-texts"),
    schema: register["adopted-texts"].schema(),
  }),
  "consultation-remarks": defineCollection({
    loader: loadRemarks,
    schema: z.looseObject(register["consultation-remarks"].schema().shape),
  }),
  "cooperation-programmes": defineCollection({
    loader: loaderOf("cooperation-programmes"),
    schema: register["cooperation-programmes"].schema(),
  }),
  "award-editions": defineCollection({
    loader: loaderOf("award-editions"),
    schema: register["award-editions"].schema(),
  }),
  notices: defineCollection({ loader: loaderOf("notices"), schema: register.notices.schema() }),
  news: defineCollection({ loader: loaderOf("news"), schema: buildOnce(register.news.schema) }),
  newsletters: defineCollection({ loader: loaderOf("newsletters"), schema: register.newsletters.schema() }),
  events: defineCollection({ loader: loaderOf("events"), schema: register.events.schema() }),
  "advice-points": defineCollection({
    loader: loaderOf("advice-points"),
    schema: register["advice-points"].schema(),
  }),
  calls: defineCollection({ loader: loaderOf("calls"), schema: register.calls.schema() }),
  "local-governments": defineCollection({
    loader: loaderOf("local-governments"),
    schema: register["local-governments"].schema(),
  }),
  resources: defineCollection({
    loader: loaderOf("resources"),
    schema: buildOnce(register.resources.schema),
  }),
  "volunteer-centres": defineCollection({
    loader: loaderOf("volunteer-centres"),
    schema: register["volunteer-centres"].schema(),
  }),
  "volunteer-offers": defineCollection({
    loader: loaderOf("volunteer-offers"),
    schema: register["volunteer-offers"].schema(),
  }),
  guides: defineCollection({ loader: loaderOf("guides"), schema: register.guides.schema() }),
  "easy-to-read": defineCollection({
    loader: loaderOf("easy-to-read"),
    schema: register["easy-to-read"].schema(),
  }),
  "decision-paths": defineCollection({
    loader: loaderOf("decision-paths"),
    schema: register["decision-paths"].schema(),
  }),
  acts: defineCollection({ loader: loaderOf("acts"), schema: register.acts.schema() }),
  glossary: defineCollection({ loader: loaderOf("glossary"), schema: register.glossary.schema() }),
  "guide-topics": defineCollection({
    loader: loaderOf("guide-topics"),
    schema: register["guide-topics"].schema(),
  }),
  "form-comparison": defineCollection({
    loader: loaderOf("form-comparison"),
    schema: register["form-comparison"].schema(),
  }),
  financing: defineCollection({ loader: loaderOf("financing"), schema: register.financing.schema() }),
  "opp-years": defineCollection({
    loader: loaderOf("opp-years"),
    schema: register["opp-years"].schema(),
  }),
  "tax-campaigns": defineCollection({
    loader: loaderOf("tax-campaigns"),
    schema: register["tax-campaigns"].schema(),
  }),
  pages: defineCollection({ loader: loaderOf("pages"), schema: register.pages.schema() }),
  portal: defineCollection({ loader: loaderOf("portal"), schema: register.portal.schema() }),
  boundaries: defineCollection({
    loader: loadBoundaries(),
    schema: z.object({ map: register.boundaries.schema().optional() }),
  }),
  territory: defineCollection({ loader: loaderOf("territory"), schema: register.territory.schema() }),
  subregions: defineCollection({ loader: loaderOf("subregions"), schema: register.subregions.schema() }),
  "legal-forms": defineCollection({
    loader: loaderOf("legal-forms"),
    schema: register["legal-forms"].schema(),
  }),
  spheres: defineCollection({ loader: loaderOf("spheres"), schema: register.spheres.schema() }),
  "statuses-and-marks": defineCollection({
    loader: loaderOf("statuses-and-marks"),
    schema: register["statuses-and-marks"].schema(),
  }),
  services: defineCollection({ loader: loaderOf("services"), schema: register.services.schema() }),
  "target-groups": defineCollection({
    loader: loaderOf("target-groups"),
    schema: register["target-groups"].schema(),
  }),
  "accessibility-features": defineCollection({
    loader: loaderOf("accessibility-features"),
    schema: register["accessibility-features"].schema(),
  }),
  awards: defineCollection({ loader: loaderOf("awards"), schema: register.awards.schema() }),
  "forum-series": defineCollection({
    loader: loaderOf("forum-series"),
    schema: register["forum-series"].schema(),
  }),
};

for (const [name, collection] of Object.entries(collections) as [CollectionName, { schema: EntrySchema }][])
  if (register[name].form === "entry")
    collection.schema = inLanguage(collection.schema, process.env["PORTAL_LANGUAGE"] ?? main, main);
