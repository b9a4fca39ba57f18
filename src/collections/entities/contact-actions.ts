import type { Entity } from "./model.ts";

/** Addresses behind the buttons of an entity: its first telephone, its first mailbox and its website. */
export type ContactActions = Partial<Record<"phone" | "email" | "website", string | undefined>>;

/** The ways to reach an entity at once; those that are not known are undefined. */
export function toContactActions({
  contacts,
  website,
}: Pick<Entity, "contacts" | "website">): ContactActions {
  const email = contacts.find((contact) => contact.email)?.email;
  return {
    phone: contacts.find((contact) => contact.phone)?.phoneUri,
    email: email && `mailto:${email}`,
    website,
  };
}
