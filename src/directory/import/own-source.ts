import type { Proposal } from "#src/collections/entities/import/proposal.ts";
import { getText } from "#src/commands/texts/texts.ts";

/** The states of an entity's life, as downloads name them. */
export const OWN_STATES = ["active", "suspended", "in-liquidation", "closed"] as const;

/** Where a download was read: the page of the entity on the day of the import (`YYYY-MM-DD`). */
export const toOwnSource = (url: string, accessedOn: string): Proposal["source"] => ({
  url,
  title: getText("import", "pl", "export.title"),
  accessedOn,
});
