import type { z } from "astro/zod";
import { advicePointSchema } from "#src/collections/advice-points/schema.ts";
import { awardEditionSchema } from "#src/collections/award-editions/schema.ts";
import { boundariesSchema } from "#src/collections/boundaries/schema.ts";
import { callSchema } from "#src/collections/calls/schema.ts";
import { adoptedTextSchema } from "#src/collections/adopted-texts/schema.ts";
import { remarkTableSchema } from "#src/collections/consultation-remarks/schema.ts";
import { consultationSchema } from "#src/collections/consultations/schema.ts";
import { cooperationProgrammeSchema } from "#src/collections/cooperation-programmes/schema.ts";
import { decisionPathSchema } from "#src/collections/decision-paths/schema.ts";
import { entitySchema } from "#src/collections/entities/schema.ts";
import { eventSchema } from "#src/collections/events/schema.ts";
import type { ImageField } from "#src/core/fields/fields.ts";
import { formComparisonSchema } from "#src/collections/form-comparison/schema.ts";
import { financingSchema } from "#src/collections/financing/schema.ts";
import { forumEditionSchema } from "#src/collections/forum-editions/schema.ts";
import { glossaryTermSchema } from "#src/collections/glossary/schema.ts";
import { goodPracticeSchema } from "#src/collections/good-practices/schema.ts";
import { newsSchema } from "#src/collections/news/schema.ts";
import { newsletterSchema } from "#src/collections/newsletters/schema.ts";
import { noticeSchema } from "#src/collections/notices/schema.ts";
import { localGovernmentSchema } from "#src/collections/local-governments/schema.ts";
import { guideSchema } from "#src/collections/guides/schema.ts";
import { guideTopicSchema } from "#src/collections/guide-topics/schema.ts";
import { actSchema } from "#src/collections/acts/schema.ts";
import { oppYearSchema } from "#src/collections/opp-years/schema.ts";
import { pageSchema } from "#src/collections/pages/schema.ts";
import { portalSchema } from "#src/collections/portal/schema.ts";
import { programmeReleaseSchema } from "#src/collections/programme-releases/schema.ts";
import { resourceSchema } from "#src/collections/resources/schema.ts";
import { speakerSchema } from "#src/collections/speakers/schema.ts";
import { easyToReadSchema } from "#src/collections/easy-to-read/schema.ts";
import { taxCampaignSchema } from "#src/collections/tax-campaigns/schema.ts";
import { networkSchema } from "#src/collections/networks/schema.ts";
import { supportCentreSchema } from "#src/collections/support-centres/schema.ts";
import { termSchema } from "#src/core/fields/term.ts";
import { awardSchema } from "./awards/schema.ts";
import { forumSeriesSchema } from "./forum-series/schema.ts";
import { legalFormSchema } from "./legal-forms/schema.ts";
import { sphereSchema } from "./spheres/schema.ts";
import { statusSchema } from "./statuses-and-marks/schema.ts";
import { subregionSchema } from "./subregions/schema.ts";
import { territorySchema } from "./territory/schema.ts";
import { volunteerCentreSchema } from "#src/collections/volunteer-centres/schema.ts";
import { volunteerOfferSchema } from "#src/collections/volunteer-offers/schema.ts";

/** How a collection is stored: `entry` = a file each, `list` = one YAML list, `single` = one record in a file. */
export type CollectionForm = "entry" | "list" | "single";

/** One row of the register: where a collection's files are and which shape they have. */
export type CollectionRow = {
  form: CollectionForm;
  /** Folder of entries, or the file of a list or single record, relative to the content folder. */
  path: string;
  /** File name endings that the folder may hold. */
  extensions: readonly string[];
  /** Whether a region may do without the file. */
  isOptional?: boolean;
  schema: (image: ImageField) => z.ZodType;
};

const list = <S extends z.ZodType>(name: string, schema: () => S) => ({
  form: "list" as const,
  path: `vocabularies/${name}.yaml`,
  extensions: ["yaml"],
  schema,
});

const optionalList = <S extends z.ZodType>(name: string, schema: () => S) => ({
  ...list(name, schema),
  isOptional: true,
});

/** Every collection of the portal; both Astro and the check read this register. */
export const register = {
  entities: { form: "entry", path: "entities", extensions: ["md"], schema: entitySchema },
  "good-practices": {
    form: "entry",
    path: "good-practices",
    extensions: ["md", "mdx"],
    schema: goodPracticeSchema,
  },
  "forum-editions": {
    form: "entry",
    path: "forum-editions",
    extensions: ["md", "mdx"],
    schema: forumEditionSchema,
  },
  speakers: { form: "entry", path: "speakers", extensions: ["md"], schema: speakerSchema },
  "programme-releases": {
    form: "entry",
    path: "programme-releases",
    extensions: ["yaml"],
    schema: programmeReleaseSchema,
  },
  consultations: { form: "entry", path: "consultations", extensions: ["md"], schema: consultationSchema },
  "adopted-texts": {
    form: "entry",
    path: "consultations/adopted",
    extensions: ["md"],
    schema: adoptedTextSchema,
  },
  "consultation-remarks": {
    form: "entry",
    path: "consultations/remarks",
    extensions: ["csv"],
    schema: remarkTableSchema,
  },
  "cooperation-programmes": {
    form: "entry",
    path: "cooperation-programmes",
    extensions: ["md", "mdx"],
    schema: cooperationProgrammeSchema,
  },
  "award-editions": {
    form: "entry",
    path: "award-editions",
    extensions: ["md"],
    schema: awardEditionSchema,
  },
  notices: { form: "entry", path: "notices", extensions: ["md"], schema: noticeSchema },
  news: { form: "entry", path: "news", extensions: ["md", "mdx"], schema: newsSchema },
  newsletters: { form: "entry", path: "newsletters", extensions: ["md"], schema: newsletterSchema },
  events: { form: "entry", path: "events", extensions: ["md"], schema: eventSchema },
  "advice-points": {
    form: "entry",
    path: "advice-points",
    extensions: ["md"],
    schema: advicePointSchema,
  },
  calls: { form: "entry", path: "calls", extensions: ["md"], schema: callSchema },
  "local-governments": {
    form: "entry",
    path: "local-governments",
    extensions: ["md"],
    schema: localGovernmentSchema,
  },
  resources: { form: "entry", path: "resources", extensions: ["md"], schema: resourceSchema },
  "volunteer-centres": {
    form: "entry",
    path: "volunteer-centres",
    extensions: ["md"],
    schema: volunteerCentreSchema,
  },
  "volunteer-offers": {
    form: "entry",
    path: "volunteer-offers",
    extensions: ["md"],
    schema: volunteerOfferSchema,
  },
  guides: { form: "entry", path: "guides", extensions: ["md", "mdx"], schema: guideSchema },
  "easy-to-read": { form: "entry", path: "easy-to-read", extensions: ["md"], schema: easyToReadSchema },
  "decision-paths": {
    form: "entry",
    path: "decision-paths",
    extensions: ["yaml"],
    schema: decisionPathSchema,
  },
  financing: { form: "entry", path: "financing", extensions: ["md", "mdx"], schema: financingSchema },
  "opp-years": { form: "entry", path: "opp-years", extensions: ["yaml"], schema: oppYearSchema },
  "tax-campaigns": { form: "entry", path: "tax-campaigns", extensions: ["md"], schema: taxCampaignSchema },
  "support-centres": {
    form: "entry",
    path: "support-centres",
    extensions: ["md"],
    schema: supportCentreSchema,
  },
  networks: { form: "entry", path: "networks", extensions: ["md"], schema: networkSchema },
  pages: { form: "entry", path: "pages", extensions: ["md", "mdx"], schema: pageSchema },
  portal: { form: "single", path: "portal.yaml", extensions: ["yaml"], schema: portalSchema },
  boundaries: {
    form: "single",
    path: "territory/boundaries.topojson",
    extensions: ["topojson"],
    isOptional: true,
    schema: boundariesSchema,
  },
  territory: list("territory", territorySchema),
  subregions: list("subregions", subregionSchema),
  "legal-forms": list("legal-forms", legalFormSchema),
  spheres: list("spheres", sphereSchema),
  "statuses-and-marks": list("statuses-and-marks", statusSchema),
  services: list("services", termSchema),
  "target-groups": list("target-groups", termSchema),
  "accessibility-features": list("accessibility-features", termSchema),
  awards: list("awards", awardSchema),
  acts: optionalList("acts", actSchema),
  glossary: optionalList("glossary", glossaryTermSchema),
  "guide-topics": optionalList("guide-topics", guideTopicSchema),
  "form-comparison": optionalList("form-comparison", formComparisonSchema),
  "forum-series": list("forum-series", forumSeriesSchema),
} as const satisfies Record<string, CollectionRow>;

/** Name of a collection. */
export type CollectionName = keyof typeof register;
