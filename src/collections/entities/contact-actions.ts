import type { Entity } from "./model.ts";
import { toDirections } from "#src/core/places/way-there.ts";

/** The ways to reach an entity at once, in the order of their buttons. */
export const contactActions = ["phone", "email", "website", "way"] as const;

/** Addresses behind the buttons of an entity: its first telephone and mailbox, its website and the way to it. */
export type ContactActions = Partial<Record<(typeof contactActions)[number], string | undefined>>;

/** The ways to reach an entity at once; those that are not known, or lead to a masked place, are undefined. */
export function toContactActions({
  contacts,
  website,
  address,
  point,
  maskExactLocation,
}: Pick<Entity, "contacts" | "website" | "address" | "point" | "maskExactLocation">): ContactActions {
  const email = contacts.find((contact) => contact.email)?.email;
  const lines = address?.street
    ? [address.street, [address.postalCode, address.town].filter(Boolean).join(" ")]
    : [];
  return {
    phone: contacts.find((contact) => contact.phone)?.phoneUri,
    email: email && `mailto:${email}`,
    website,
    way: maskExactLocation ? undefined : toDirections({ point, address: lines }),
  };
}
