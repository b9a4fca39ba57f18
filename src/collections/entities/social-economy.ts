import type { Entity } from "./model.ts";

/**
 * Whether the entity is a social economy entity (PES): of a form named in art. 2 pkt 5 of the act of 5 August 2022
 * on the social economy, or the holder of a status
 * that makes it one (social enterprise). A form whose basis is not confirmed does not count.
 */
export const isSocialEconomyEntity = ({ form, statuses }: Entity): boolean =>
  (form.socialEconomyBasis !== undefined && !form.unsure) ||
  statuses.some((held) => held.isHeld && held.status.socialEconomyEntity);

/** Whether buyers can order something there: an active social economy entity that names a service. */
export const canBeOrderedFrom = (entity: Entity): boolean =>
  entity.lifeCycle.state === "active" && entity.services.length > 0 && isSocialEconomyEntity(entity);
