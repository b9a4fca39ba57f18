import type { Rule } from "#src/collections/content.ts";
import { checkAlternatives } from "./rules-alternatives.ts";
import { checkInvitations } from "./rules-invitations.ts";
import { checkIdentifiers } from "./rules-identifiers.ts";
import { checkLifeCycles } from "./rules-life-cycle.ts";
import { checkNames } from "./rules-names.ts";
import { checkOperators } from "./rules-operators.ts";
import { checkStatuses } from "./rules-statuses.ts";
import { checkSoughtContacts, checkVerifications, checkVerifyingWebsites } from "./rules-verification.ts";

/** The rules of entities. */
export const rules: readonly Rule[] = [
  checkIdentifiers,
  checkNames,
  checkStatuses,
  checkLifeCycles,
  checkOperators,
  checkAlternatives,
  checkInvitations,
  checkVerifications,
  checkVerifyingWebsites,
  checkSoughtContacts,
];
