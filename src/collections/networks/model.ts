import type { NetworkFile } from "./schema.ts";
import type { SphereFile } from "#src/collections/spheres/schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { resolve } from "#src/core/links/lookup.ts";

type FileMember = NetworkFile["members"][number];

/** A member of a network; `key` identifies the same organisation in every network. */
export type Member = Pick<FileMember, "since" | "until" | "role"> & {
  key: string;
  party: PartyLink;
  isFormer: boolean;
};

type Resolved = "entity" | "area" | "spheres" | "coordinator" | "members";

/** A network with every reference resolved; members in the order of the file. */
export type Network = Omit<NetworkFile, Resolved> & {
  id: string;
  href: string;
  /** Its own page in the directory, if it is a legal person. */
  entity: Link | undefined;
  area: TerritoryFile[];
  spheres: SphereFile[];
  coordinator: PartyLink | undefined;
  members: Member[];
};

/** Derives a network's model from its file; a member who left before the day of the context is a former one. */
export function toNetwork(id: string, href: string, file: NetworkFile, context: EntityContext): Network {
  const { vocabularies, entities, today } = context;
  return {
    ...file,
    id,
    href,
    entity: file.entity && entities.get(file.entity.id),
    area: file.area.map((place) => resolve(vocabularies.territory, place)),
    spheres: file.spheres.map((sphere) => resolve(vocabularies.spheres, sphere)),
    coordinator: file.coordinator && toPartyLink(file.coordinator, entities),
    members: file.members.map((member) => ({
      key: member.entity?.id ?? member.name ?? "",
      party: toPartyLink(member, entities),
      since: member.since,
      until: member.until,
      role: member.role,
      isFormer: member.until !== undefined && member.until <= today.slice(0, member.until.length),
    })),
  };
}

/** The current members of a network. */
export const listPresent = ({ members }: Pick<Network, "members">): Member[] =>
  members.filter(({ isFormer }) => !isFormer);
