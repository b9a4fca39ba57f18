import type { Body } from "#src/core/text/body.ts";
import type { AdvicePointFile } from "#src/collections/advice-points/schema.ts";
import type { AwardEditionFile } from "#src/collections/award-editions/schema.ts";
import type { BoundariesFile } from "#src/collections/boundaries/schema.ts";
import type { CallFile } from "#src/collections/calls/schema.ts";
import type { AdoptedTextFile } from "#src/collections/adopted-texts/schema.ts";
import type { RemarkTableFile } from "#src/collections/consultation-remarks/schema.ts";
import type { ConsultationFile } from "#src/collections/consultations/schema.ts";
import type { CooperationProgrammeFile } from "#src/collections/cooperation-programmes/schema.ts";
import type { DecisionPathFile } from "#src/collections/decision-paths/schema.ts";
import type { EntityFile } from "#src/collections/entities/schema.ts";
import type { EventFile } from "#src/collections/events/schema.ts";
import type { FormComparisonFile } from "#src/collections/form-comparison/schema.ts";
import type { ForumEditionFile } from "#src/collections/forum-editions/schema.ts";
import type { GlossaryTermFile } from "#src/collections/glossary/schema.ts";
import type { GoodPracticeFile } from "#src/collections/good-practices/schema.ts";
import type { NewsFile } from "#src/collections/news/schema.ts";
import type { NewsletterFile } from "#src/collections/newsletters/schema.ts";
import type { NoticeFile } from "#src/collections/notices/schema.ts";
import type { LocalGovernmentFile } from "#src/collections/local-governments/schema.ts";
import type { GuideFile } from "#src/collections/guides/schema.ts";
import type { GuideTopicFile } from "#src/collections/guide-topics/schema.ts";
import type { ActFile } from "#src/collections/acts/schema.ts";
import type { FinancingFile } from "#src/collections/financing/schema.ts";
import type { OppYearFile } from "#src/collections/opp-years/schema.ts";
import type { PageFile } from "#src/collections/pages/schema.ts";
import type { PortalFile } from "#src/collections/portal/schema.ts";
import type { ProgrammeReleaseFile } from "#src/collections/programme-releases/schema.ts";
import type { ResourceFile } from "#src/collections/resources/schema.ts";
import type { CollectionName } from "./register.ts";
import type { NetworkFile } from "#src/collections/networks/schema.ts";
import type { SpeakerFile } from "#src/collections/speakers/schema.ts";
import type { EasyToReadFile } from "#src/collections/easy-to-read/schema.ts";
import type { TaxCampaignFile } from "#src/collections/tax-campaigns/schema.ts";
import type { SupportCentreFile } from "#src/collections/support-centres/schema.ts";
import type { AwardFile } from "#src/collections/awards/schema.ts";
import type { ForumSeriesFile } from "#src/collections/forum-series/schema.ts";
import type { LegalFormFile } from "#src/collections/legal-forms/schema.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import type { StatusFile } from "#src/collections/statuses-and-marks/schema.ts";
import type { SubregionFile } from "#src/collections/subregions/schema.ts";
import type { TermFile } from "#src/core/fields/term.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { VolunteerCentreFile } from "#src/collections/volunteer-centres/schema.ts";
import type { VolunteerOfferFile } from "#src/collections/volunteer-offers/schema.ts";
import type { KeyPath, Words } from "#src/core/integrity/problem.ts";
import type { Problem, ProblemId } from "#src/check/problems.ts";

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
