import type { Link, PartyLink } from "#src/core/links/link.ts";
import { listPresent, type Network } from "./model.ts";

/** An organisation with the networks that it belongs to now. */
export type Membership = { key: string; party: PartyLink; networks: (Link & { id: string })[] };

/** All members of networks, each once, in the order of names; the networks in the given order. */
export function listMemberships(
  networks: readonly Network[],
  compare: (a: string, b: string) => number,
): Membership[] {
  const byKey = new Map<string, Membership>();
  for (const network of networks)
    for (const { key, party } of listPresent(network)) {
      const { networks: known } = byKey.get(key) ?? { networks: [] };
      byKey.set(key, { key, party, networks: [...known, toLink(network)] });
    }
  return [...byKey.values()].toSorted((a, b) => compare(a.party.name, b.party.name));
}

const toLink = ({ id, name, shortName, href }: Network) => ({ id, name: shortName ?? name, href });
