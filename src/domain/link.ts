/** A link to another page of the portal. */
export type Link = { name: string; href: string };

/** An organisation named in an entry: a page of the directory, an outside website, or just a name. */
export type PartyLink = { name: string; href?: string | undefined; isEntity: boolean };

type Party = { entity?: { id: string } | undefined; name?: string | undefined; url?: string | undefined };

/** Resolves a named organisation against the directory's links (id to link). */
export function toPartyLink(party: Party, entities: ReadonlyMap<string, Link>): PartyLink {
  const entity = party.entity && entities.get(party.entity.id);
  if (entity) return { ...entity, isEntity: true };
  return { name: party.name ?? party.entity?.id ?? "", href: party.url, isEntity: false };
}
