import { BlockList, isIP } from "node:net";

/** Networks of machines that nobody reaches from outside (IANA registries of special-purpose addresses, RFC 6890). */
const CLOSED: readonly [network: string, prefix: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  ["::", 127],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
];

const closed = new BlockList();
for (const [network, prefix] of CLOSED) closed.addSubnet(network, prefix, familyOf(network));

function familyOf(address: string): "ipv4" | "ipv6" {
  return address.includes(":") ? "ipv6" : "ipv4";
}

/**
 * Whether an IP address is one of the public internet: not of this machine, a private network, a link, a cloud's metadata
 * (169.254.169.254), an example or a tunnel to one of these. IPv4 written as IPv6 counts as what it is. False for other texts.
 */
export const isPublicAddress = (address: string): boolean =>
  isIP(address) !== 0 && !closed.check(address, familyOf(address));
