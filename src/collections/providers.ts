import { listEntityEntries } from "./entities/query.ts";
import { listPracticeEntries } from "./good-practices/query.ts";
import { listForumEntries } from "./forum-editions/query.ts";
import { listConsultationEntries } from "./consultations/entries.ts";
import { listAwardEntries } from "./award-editions/query.ts";
import { listFinancingEntries } from "./financing/query.ts";
import { listGovernmentEntries } from "./local-governments/entries.ts";
import { listNoticeEntries } from "./notices/query.ts";
import { listNewsEntries } from "./news/entries.ts";
import { listNewsletterEntries } from "./newsletters/entries.ts";
import { listResourceEntries } from "./resources/query.ts";
import { listGuideEntries } from "./guides/query.ts";
import { listEventEntries } from "./events/query.ts";
import { listAdviceEntries } from "./advice-points/query.ts";
import { listCallEntries } from "./calls/entries.ts";
import { listSupportEntries } from "./support-centres/query.ts";
import { listNetworkEntries } from "./networks/query.ts";
import { listVolunteerCentreEntries, listVolunteerOfferEntries } from "#src/volunteering/query.ts";
import type { CollectionName, definitions } from "./index.ts";
import type { PortalEntry } from "./portal-entry.ts";

type Kinded = {
  [N in CollectionName as (typeof definitions)[N] extends { kind: string } ? N : never]: unknown;
};

/**
 * Who gives the entries of each collection that has a kind, in the order in which pages list what names them. What a
 * definition promises is here, or the types say so.
 */
export const entryProviders = {
  entities: listEntityEntries,
  "good-practices": listPracticeEntries,
  "forum-editions": listForumEntries,
  consultations: listConsultationEntries,
  "award-editions": listAwardEntries,
  financing: listFinancingEntries,
  "local-governments": listGovernmentEntries,
  notices: listNoticeEntries,
  news: listNewsEntries,
  newsletters: listNewsletterEntries,
  resources: listResourceEntries,
  "volunteer-offers": listVolunteerOfferEntries,
  "volunteer-centres": listVolunteerCentreEntries,
  guides: listGuideEntries,
  events: listEventEntries,
  "advice-points": listAdviceEntries,
  calls: listCallEntries,
  "support-centres": listSupportEntries,
  networks: listNetworkEntries,
} satisfies Partial<Record<keyof Kinded, () => Promise<PortalEntry[]>>>;
