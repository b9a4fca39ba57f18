/**
 * Whether a host has a name that is reserved for examples, tests and the reader's own machine (RFC 2606, RFC 6761), so
 * that nobody can ever be reached there. Takes a host in any case, with or without a dot at its end.
 */
export const isReservedDomain = (host: string): boolean =>
  /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)\.?$/i.test(host.trim());

/** Whether a mailbox (`name@host`) is on a reserved domain. */
export const isReservedMailbox = (mailbox: string): boolean =>
  isReservedDomain(mailbox.slice(mailbox.lastIndexOf("@") + 1));

/** Whether a web address is on a reserved domain; false for a text that is no address. */
export const isReservedAddress = (address: string): boolean =>
  isReservedDomain(URL.parse(address)?.hostname ?? "");
