import { listFinancingEntries } from "#src/collections/financing/query.ts";
import { toMentions } from "./mentions.ts";
import type { PortalEntry } from "#src/core/entries/portal-entry.ts";
import { listCallEntries } from "#src/collections/calls/entries.ts";
import { listConsultationEntries } from "#src/collections/consultations/entries.ts";
import { listAdviceEntries } from "#src/collections/advice-points/query.ts";
import { listEntityEntries } from "#src/collections/entities/query.ts";
import { listEventEntries } from "#src/collections/events/query.ts";
import { listForumEntries } from "#src/collections/forum-editions/entries.ts";
import { listGovernmentEntries } from "#src/collections/local-governments/entries.ts";
import { listPracticeEntries } from "#src/collections/good-practices/query.ts";
import { listNewsEntries } from "#src/collections/news/entries.ts";
import { listNewsletterEntries } from "#src/collections/newsletters/entries.ts";
import { listNoticeEntries } from "#src/collections/notices/query.ts";
import { listResourceEntries } from "#src/collections/resources/query.ts";
import { listVolunteeringEntries } from "#src/volunteering/query.ts";
import { listGuideEntries } from "#src/collections/guides/query.ts";
import { listNetworkEntries } from "#src/collections/networks/query.ts";
import { once } from "#src/core/cache/once.ts";
import { listSupportEntries } from "#src/collections/support-centres/query.ts";

/** Every collection with entries of its own pages; a new one adds a line. */
const listProviders = () => [
  listEntityEntries,
  listPracticeEntries,
  listForumEntries,
  listConsultationEntries,
  listFinancingEntries,
  listGovernmentEntries,
  listNoticeEntries,
  listNewsEntries,
  listNewsletterEntries,
  listResourceEntries,
  listVolunteeringEntries,
  listGuideEntries,
  listEventEntries,
  listAdviceEntries,
  listCallEntries,
  listSupportEntries,
  listNetworkEntries,
];

/** All entries of the portal, each once, collection after collection. */
export const listPortalEntries = once(async (): Promise<PortalEntry[]> =>
  (await Promise.all(listProviders().map((list) => list()))).flat(),
);

/** What names each entity: entries of all collections by the entity's id. */
export const getMentions = once(async () => toMentions(await listPortalEntries()));
