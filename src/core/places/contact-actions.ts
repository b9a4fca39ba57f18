import type { Point } from "./distance.ts";
import { toDirections } from "./way-there.ts";

/** The ways to reach somebody at once, in the order of their buttons. */
export const contactActions = ["phone", "email", "website", "way"] as const;

/** Addresses behind the buttons: the first telephone and mailbox, a website and the way there. */
export type ContactActions = Partial<Record<(typeof contactActions)[number], string | undefined>>;

/** What an entry knows of the ways to those who stand behind it. */
type Reachable = {
  contacts: readonly ({ email?: string | undefined; phoneUri?: string | undefined } | undefined)[];
  website?: string | undefined;
  address?:
    { street?: string | undefined; postalCode?: string | undefined; town?: string | undefined } | undefined;
  point?: Point | undefined;
  /** Whether the place may not be shown. */
  maskExactLocation?: boolean;
};

/** The ways to reach somebody at once; those that are not known, or lead to a masked place, are undefined. */
export function toContactActions({
  contacts,
  website,
  address,
  point,
  maskExactLocation,
}: Reachable): ContactActions {
  const email = contacts.find((contact) => contact?.email)?.email;
  const lines = address?.street
    ? [address.street, [address.postalCode, address.town].filter(Boolean).join(" ")]
    : [];
  return {
    phone: contacts.find((contact) => contact?.phoneUri)?.phoneUri,
    email: email && `mailto:${email}`,
    website,
    way: maskExactLocation ? undefined : toDirections({ point, address: lines }),
  };
}
