import type { z } from "astro/zod";
import { advicePointSchema } from "./advice-point.ts";
import { awardEditionSchema } from "./award-edition.ts";
import { boundariesSchema } from "./boundaries.ts";
import { callSchema } from "./call.ts";
import { adoptedTextSchema, remarkTableSchema } from "./consultation-outcome.ts";
import { consultationSchema } from "./consultation.ts";
import { cooperationProgrammeSchema } from "./cooperation-programme.ts";
import { decisionPathSchema } from "./decision-path.ts";
import { entitySchema } from "./entity.ts";
import { eventSchema } from "./event.ts";
import type { ImageField } from "./fields.ts";
import { formComparisonSchema } from "./form-comparison.ts";
import { financingSchema } from "./financing.ts";
import { forumEditionSchema } from "./forum-edition.ts";
import { glossaryTermSchema } from "./glossary.ts";
import { goodPracticeSchema } from "./good-practice.ts";
import { newsSchema } from "./news.ts";
import { newsletterSchema } from "./newsletter.ts";
import { noticeSchema } from "./notice.ts";
import { localGovernmentSchema } from "./local-government.ts";
import { guideSchema, guideTopicSchema } from "./guide.ts";
import { actSchema } from "./law.ts";
import { oppYearSchema } from "./opp-year.ts";
import { pageSchema } from "./page.ts";
import { portalSchema } from "./portal.ts";
import { programmeReleaseSchema } from "./programme-release.ts";
import { resourceSchema } from "./resource.ts";
import { speakerSchema } from "./speaker.ts";
import { easyToReadSchema } from "./versions.ts";
import { taxCampaignSchema } from "./tax-campaign.ts";
import { networkSchema } from "./network.ts";
import { supportCentreSchema } from "./support-centre.ts";
import * as vocabularies from "./vocabularies.ts";
import { volunteerCentreSchema } from "./volunteer-centre.ts";
import { volunteerOfferSchema } from "./volunteer-offer.ts";

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
  territory: list("territory", vocabularies.territorySchema),
  subregions: list("subregions", vocabularies.subregionSchema),
  "legal-forms": list("legal-forms", vocabularies.legalFormSchema),
  spheres: list("spheres", vocabularies.sphereSchema),
  "statuses-and-marks": list("statuses-and-marks", vocabularies.statusSchema),
  services: list("services", vocabularies.termSchema),
  "target-groups": list("target-groups", vocabularies.termSchema),
  "accessibility-features": list("accessibility-features", vocabularies.termSchema),
  awards: list("awards", vocabularies.awardSchema),
  acts: optionalList("acts", actSchema),
  glossary: optionalList("glossary", glossaryTermSchema),
  "guide-topics": optionalList("guide-topics", guideTopicSchema),
  "form-comparison": optionalList("form-comparison", formComparisonSchema),
  "forum-series": list("forum-series", vocabularies.forumSeriesSchema),
} as const satisfies Record<string, CollectionRow>;

/** Name of a collection. */
export type CollectionName = keyof typeof register;
