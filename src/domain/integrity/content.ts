import type { AdvicePointFile } from "../../schemas/advice-point.ts";
import type { AwardEditionFile } from "../../schemas/award-edition.ts";
import type { BoundariesFile } from "../../schemas/boundaries.ts";
import type { CallFile } from "../../schemas/call.ts";
import type { AdoptedTextFile, RemarkTableFile } from "../../schemas/consultation-outcome.ts";
import type { ConsultationFile } from "../../schemas/consultation.ts";
import type { CooperationProgrammeFile } from "../../schemas/cooperation-programme.ts";
import type { DecisionPathFile } from "../../schemas/decision-path.ts";
import type { EntityFile } from "../../schemas/entity.ts";
import type { EventFile } from "../../schemas/event.ts";
import type { FormComparisonFile } from "../../schemas/form-comparison.ts";
import type { ForumEditionFile } from "../../schemas/forum-edition.ts";
import type { GlossaryTermFile } from "../../schemas/glossary.ts";
import type { GoodPracticeFile } from "../../schemas/good-practice.ts";
import type { NewsFile } from "../../schemas/news.ts";
import type { NewsletterFile } from "../../schemas/newsletter.ts";
import type { NoticeFile } from "../../schemas/notice.ts";
import type { LocalGovernmentFile } from "../../schemas/local-government.ts";
import type { GuideFile, GuideTopicFile } from "../../schemas/guide.ts";
import type { ActFile } from "../../schemas/law.ts";
import type { FinancingFile } from "../../schemas/financing.ts";
import type { OppYearFile } from "../../schemas/opp-year.ts";
import type { PageFile } from "../../schemas/page.ts";
import type { PortalFile } from "../../schemas/portal.ts";
import type { ProgrammeReleaseFile } from "../../schemas/programme-release.ts";
import type { ResourceFile } from "../../schemas/resource.ts";
import type { CollectionName } from "../../schemas/register.ts";
import type { NetworkFile } from "../../schemas/network.ts";
import type { SpeakerFile } from "../../schemas/speaker.ts";
import type { EasyToReadFile } from "../../schemas/versions.ts";
import type { TaxCampaignFile } from "../../schemas/tax-campaign.ts";
import type { SupportCentreFile } from "../../schemas/support-centre.ts";
import type {
  AwardFile,
  ForumSeriesFile,
  LegalFormFile,
  SphereFile,
  StatusFile,
  SubregionFile,
  TermFile,
  TerritoryFile,
} from "../../schemas/vocabularies.ts";
import type { VolunteerCentreFile } from "../../schemas/volunteer-centre.ts";
import type { VolunteerOfferFile } from "../../schemas/volunteer-offer.ts";
import type { KeyPath, Problem, ProblemId, Words } from "./problems.ts";

type RecordTypes = {
  entities: EntityFile;
  "good-practices": GoodPracticeFile;
  "forum-editions": ForumEditionFile;
  speakers: SpeakerFile;
  "programme-releases": ProgrammeReleaseFile;
  consultations: ConsultationFile;
  "adopted-texts": AdoptedTextFile;
  "consultation-remarks": RemarkTableFile;
  "cooperation-programmes": CooperationProgrammeFile;
  "award-editions": AwardEditionFile;
  notices: NoticeFile;
  news: NewsFile;
  newsletters: NewsletterFile;
  events: EventFile;
  "advice-points": AdvicePointFile;
  calls: CallFile;
  "local-governments": LocalGovernmentFile;
  resources: ResourceFile;
  "volunteer-centres": VolunteerCentreFile;
  "volunteer-offers": VolunteerOfferFile;
  guides: GuideFile;
  "easy-to-read": EasyToReadFile;
  "decision-paths": DecisionPathFile;
  financing: FinancingFile;
  "opp-years": OppYearFile;
  "tax-campaigns": TaxCampaignFile;
  "support-centres": SupportCentreFile;
  networks: NetworkFile;
  pages: PageFile;
  portal: PortalFile;
  boundaries: BoundariesFile;
  territory: TerritoryFile;
  subregions: SubregionFile;
  "legal-forms": LegalFormFile;
  spheres: SphereFile;
  "statuses-and-marks": StatusFile;
  services: TermFile;
  "target-groups": TermFile;
  "accessibility-features": TermFile;
  awards: AwardFile;
  acts: ActFile;
  glossary: GlossaryTermFile;
  "guide-topics": GuideTopicFile;
  "form-comparison": FormComparisonFile;
  "forum-series": ForumSeriesFile;
};

/** Markdown or MDX under the front matter; blank lines in front of it make its line numbers those of the file. */
export type Body = { text: string; format: "md" | "mdx" };

/** One record as far as it could be read: fields that the schema refused are absent, so every field may be. */
export type Entry<T> = {
  id: string;
  file: string;
  /** Where the record begins in its file: the root, or the item of a list. */
  path: KeyPath;
  data: Partial<T>;
  /** Fields that the schema refused, so that a rule does not take them for absent. */
  refused: ReadonlySet<string>;
  body?: Body;
};

/** Everything in one content folder, for rules that look at more than one field. */
export type Content = {
  entries: { [C in CollectionName]: readonly Entry<RecordTypes[C]>[] };
  /**
   * Every id that is there, also of records that could not be read: a link to them is not broken. A list that could
   * not be read has no ids, and nothing is said of links to it.
   */
  ids: { readonly [C in CollectionName]?: ReadonlySet<string> };
  /** Paths of all files, relative to the content folder. */
  files: ReadonlySet<string>;
  /** Root-relative addresses of the files that the portal serves as they are. */
  publicFiles: ReadonlySet<string>;
};

/** A rule: content and today's day (`YYYY-MM-DD`) in, problems out. */
export type Rule = (content: Content, today: string) => Problem[];

/** Every record of every collection. */
export function listEntries(content: Content): Entry<unknown>[] {
  return Object.values(content.entries).flat();
}

/** A problem at a field of an entry; `values` without a `corrected` value may leave it undefined. */
export function problemAt(
  { file, path: start }: Pick<Entry<unknown>, "file" | "path">,
  id: ProblemId,
  path: KeyPath,
  values: Readonly<Record<string, Words | undefined>> = {},
): Problem {
  const whole = [...start, ...path];
  const given = Object.entries({ field: { titleOf: whole }, ...values }).filter(
    ([, words]) => words !== undefined,
  );
  return { id, file, path: whole, values: Object.fromEntries(given) as Record<string, Words> };
}
