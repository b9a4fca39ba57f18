import { listInvitations } from "./invitations.ts";
import type { EntityFile } from "./schema.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { makeLinePlaces } from "#src/core/text/line-places.ts";
import type { KeyPath, Position } from "#src/core/integrity/problem.ts";

/** An entry that invites its reader to get in touch says how, or the body that runs the unit does. */
export const checkInvitations: Rule = (content) =>
  listUnreachable(content).flatMap((entity) =>
    listInviting(entity)
      .slice(0, 1)
      .map(({ words, path, position }) => ({
        ...problemAt(entity, "contact-invited-without-way", path, { words }),
        ...(position && { position }),
      })),
  );

/** Entries that give no telephone, e-mail address or website, and whose operator does not either. */
export function listUnreachable(content: Content): Entry<EntityFile>[] {
  const silent = content.entries.entities.filter((entity) => !hasWay(entity));
  const silentIds = new Set(silent.map(({ id }) => id));
  return silent.filter(({ data }) => {
    const operator = data.operator?.entity?.id;
    return operator === undefined || silentIds.has(operator);
  });
}

const WAYS = ["contacts", "website", "socialProfiles"] as const;

const hasWay = ({ data, refused }: Entry<EntityFile>): boolean =>
  data.website !== undefined ||
  !!data.socialProfiles?.length ||
  !!data.contacts?.some(({ email, phone }) => email ?? phone) ||
  WAYS.some((field) => refused.has(field));

/** An invitation in an entry: in a field, or in a line of its text. */
type Inviting = { words: string; path: KeyPath; position?: Position };

/** Every invitation to get in touch in an entry. */
export function listInviting({ data, body }: Entry<EntityFile>): Inviting[] {
  const text = body?.text ?? "";
  const placeOf = makeLinePlaces(text);
  const inField = (written: string | undefined, path: KeyPath) =>
    listInvitations(written ?? "").map(({ words }) => ({ words, path }));
  return [
    ...inField(data.summary, ["summary"]),
    ...(data.services ?? []).flatMap(({ description, howToOrder }, index) => [
      ...inField(description, ["services", index, "description"]),
      ...inField(howToOrder, ["services", index, "howToOrder"]),
    ]),
    ...listInvitations(text).map(({ words, index }) => ({ words, path: [], position: placeOf(index) })),
  ];
}
