/** A link to another page of the portal. */
export type Link = { name: string; href: string };

/** An organisation named in an entry: a page of the directory, an outside website, or just a name. */
export type PartyLink = { name: string; href?: string | undefined; isEntity: boolean };

/** An organisation as an entry may name it: by its id in the directory, or not. */
export type PartyReference = { entity?: { id: string } | undefined };

/** Ids of the entities among organisations that an entry names, each once. */
export const listPartyIds = (parties: readonly PartyReference[]): string[] => [
  ...new Set(parties.flatMap(({ entity }) => entity?.id ?? [])),
];

type Party = PartyReference & { name?: string | undefined; url?: string | undefined };

/** Resolves a named organisation against the directory's links (id to link). */
export function toPartyLink(party: Party, entities: ReadonlyMap<string, Link>): PartyLink {
  const entity = party.entity && entities.get(party.entity.id);
  if (entity) return { ...entity, isEntity: true };
  return { name: party.name ?? party.entity?.id ?? "", href: party.url, isEntity: false };
}

/** Somebody named in an entry who may also be a local government, by its TERYT code. */
export type AnyParty = Party & { government?: { id: string } | undefined };

/** Resolves somebody named in an entry; a local government is linked to the page of its unit. */
export function toAnyPartyLink(
  party: AnyParty,
  entities: ReadonlyMap<string, Link>,
  governments: ReadonlyMap<string, Link>,
): PartyLink {
  if (!party.government) return toPartyLink(party, entities);
  const link = governments.get(party.government.id);
  return { name: link?.name ?? party.government.id, href: link?.href, isEntity: false };
}
