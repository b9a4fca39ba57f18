import { rules as acts } from "./acts/rules.ts";
import { rules as awardEditions } from "./award-editions/rules.ts";
import { rules as calls } from "./calls/rules.ts";
import { rules as consultationRemarks } from "./consultation-remarks/rules.ts";
import { rules as consultations } from "./consultations/rules.ts";
import { rules as cooperationProgrammes } from "./cooperation-programmes/rules.ts";
import { rules as decisionPaths } from "./decision-paths/rules.ts";
import { rules as easyToRead } from "./easy-to-read/rules.ts";
import { rules as entities } from "./entities/rules.ts";
import { rules as events } from "./events/rules.ts";
import { rules as financing } from "./financing/rules.ts";
import { rules as formerEntities } from "./former-entities/rules.ts";
import { rules as forumEditions } from "./forum-editions/rules.ts";
import { rules as glossary } from "./glossary/rules.ts";
import { rules as thesaurus } from "./thesaurus/rules.ts";
import { rules as linkExceptions } from "./link-exceptions/rules.ts";
import { rules as localGovernments } from "./local-governments/rules.ts";
import { rules as networks } from "./networks/rules.ts";
import { rules as newsletters } from "./newsletters/rules.ts";
import { rules as notices } from "./notices/rules.ts";
import { rules as oppYears } from "./opp-years/rules.ts";
import { rules as portal } from "./portal/rules.ts";
import { rules as programmeReleases } from "./programme-releases/rules.ts";
import { rules as publications } from "./publications/rules.ts";
import { rules as publishedEntities } from "./published-entities/rules.ts";
import { rules as resources } from "./resources/rules.ts";
import { rules as speakers } from "./speakers/rules.ts";
import { rules as supportCentres } from "./support-centres/rules.ts";
import { rules as territory } from "./territory/rules.ts";
import { rules as volunteerOffers } from "./volunteer-offers/rules.ts";
import type { Rule } from "./content.ts";
import type { CollectionName } from "./index.ts";

/** The rules of every collection that has any, in addition to its schema. */
export const collectionRules = {
  entities,
  "former-entities": formerEntities,
  "published-entities": publishedEntities,
  "forum-editions": forumEditions,
  speakers,
  "programme-releases": programmeReleases,
  consultations,
  "consultation-remarks": consultationRemarks,
  "cooperation-programmes": cooperationProgrammes,
  "award-editions": awardEditions,
  notices,
  newsletters,
  events,
  calls,
  "local-governments": localGovernments,
  resources,
  "volunteer-offers": volunteerOffers,
  "easy-to-read": easyToRead,
  "decision-paths": decisionPaths,
  financing,
  "opp-years": oppYears,
  "support-centres": supportCentres,
  networks,
  publications,
  portal,
  territory,
  acts,
  glossary,
  thesaurus,
  "link-exceptions": linkExceptions,
} satisfies Partial<Record<CollectionName, readonly Rule[]>>;
