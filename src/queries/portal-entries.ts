import { listFinancingEntries } from "./financing.ts";
import { toMentions } from "../domain/mentions.ts";
import type { PortalEntry } from "../domain/portal-entry.ts";
import { listCallEntries } from "./call-entries.ts";
import { listConsultationEntries } from "./consultation-entries.ts";
import { listAdviceEntries } from "./advice-points.ts";
import { listEntityEntries } from "./entities.ts";
import { listEventEntries } from "./events.ts";
import { listForumEntries } from "./forum-entries.ts";
import { listGovernmentEntries } from "./government-entries.ts";
import { listPracticeEntries } from "./good-practices.ts";
import { listNewsEntries } from "./news.ts";
import { listNewsletterEntries } from "./newsletters.ts";
import { listNoticeEntries } from "./notices.ts";
import { listResourceEntries } from "./resources.ts";
import { listVolunteeringEntries } from "./volunteering.ts";
import { listGuideEntries } from "./guides.ts";
import { listNetworkEntries } from "./networks.ts";
import { once } from "./once.ts";
import { listSupportEntries } from "./support-centres.ts";

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
