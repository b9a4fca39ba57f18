import type { Entity } from "./model.ts";

/** Id of the status of a social enterprise in the dictionary of statuses. */
const SOCIAL_ENTERPRISE = "przedsiebiorstwo-spoleczne";

/**
 * Whether the entity is a social economy entity (PES): of a form named in art. 2 pkt 5 of the act of 5 August 2022
 * on the social economy, or a social enterprise. A form whose basis is not confirmed does not count.
 */
export const isSocialEconomyEntity = ({ form, statuses }: Entity): boolean =>
  (form.socialEconomyBasis !== undefined && !form.unsure) ||
  statuses.some((held) => held.isHeld && held.status.id === SOCIAL_ENTERPRISE);
