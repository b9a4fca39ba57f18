import { listEntityEntries } from "./entities/query.ts";
import { listPracticeEntries, practiceListing } from "./good-practices/query.ts";
import { listForumEntries } from "./forum-editions/query.ts";
import { listAwardEntries } from "./award-editions/query.ts";
import { listConsultationEntries } from "./consultations/query.ts";
import { listCooperationEntries } from "./cooperation-programmes/query.ts";
import { financingListing, listFinancingEntries } from "./financing/query.ts";
import { listGovernmentEntries } from "./local-governments/query.ts";
import { listNoticeEntries, noticeListing } from "./notices/query.ts";
import { listNewsEntries, newsListing } from "./news/query.ts";
import { listNewsletterEntries, newsletterListing } from "./newsletters/query.ts";
import { listResourceEntries, resourceListing } from "./resources/query.ts";
import { listPublicationEntries, publicationListing } from "./publications/query.ts";
import { listGuideEntries } from "./guides/query.ts";
import { eventListing, listEventEntries } from "./events/query.ts";
import { adviceListing, listAdviceEntries } from "./advice-points/query.ts";
import { callListing, listCallEntries } from "./calls/query.ts";
import { listSupportEntries } from "./support-centres/query.ts";
import { listNetworkEntries, networkListing } from "./networks/query.ts";
import { listVolunteerCentreEntries } from "./volunteer-centres/query.ts";
import { listVolunteerOfferEntries } from "./volunteer-offers/query.ts";
import { oppListing } from "./opp-years/query.ts";
import type { ListingSection } from "#src/listing/section.ts";
import type { CollectionName, definitions } from "./index.ts";
import type { ListDefinition } from "./definition.ts";
import type { PortalEntry } from "./portal-entry.ts";

/** Names of the collections whose definitions promise something. */
type Promising<P> = {
  [N in CollectionName]: (typeof definitions)[N] extends P ? N : never;
}[CollectionName];

/**
 * Provides the entries of each collection that has a kind, in the order in which pages list mentions. The types
 * ensure that every promise of a definition is kept here.
 */
export const entryProviders = {
  entities: listEntityEntries,
  "good-practices": listPracticeEntries,
  "forum-editions": listForumEntries,
  consultations: listConsultationEntries,
  "cooperation-programmes": listCooperationEntries,
  "award-editions": listAwardEntries,
  financing: listFinancingEntries,
  "local-governments": listGovernmentEntries,
  notices: listNoticeEntries,
  news: listNewsEntries,
  newsletters: listNewsletterEntries,
  resources: listResourceEntries,
  "volunteer-offers": listVolunteerOfferEntries,
  "volunteer-centres": listVolunteerCentreEntries,
  publications: listPublicationEntries,
  guides: listGuideEntries,
  events: listEventEntries,
  "advice-points": listAdviceEntries,
  calls: listCallEntries,
  "support-centres": listSupportEntries,
  networks: listNetworkEntries,
} satisfies Record<Promising<{ kind: string }>, () => Promise<PortalEntry[]>>;

/** The filterable list of each collection whose definition has one. */
export const listings = {
  "good-practices": practiceListing,
  news: newsListing,
  notices: noticeListing,
  newsletters: newsletterListing,
  resources: resourceListing,
  financing: financingListing,
  "opp-years": oppListing,
  events: eventListing,
  "advice-points": adviceListing,
  calls: callListing,
  networks: networkListing,
  publications: publicationListing,
} satisfies Record<Promising<{ list: ListDefinition }>, ListingSection<unknown>>;
