import { listEntities } from "#src/collections/entities/query.ts";
import { withCacheKeys } from "#src/core/cache/cache-key.ts";
import { toTelephoneUri } from "#src/core/places/telephone.ts";
import { paths } from "#src/i18n/paths.ts";
import { getMessageHead } from "#src/site/heads.ts";
import { getPortalFile } from "#src/store/portal-file.ts";
import { toOffered, type OfferedValues } from "./offered.ts";
import { listPageTexts } from "./page-texts.ts";
import { countShards, listShardNames, toShardName } from "./shards.ts";

/** Entries that can be confirmed: a closed one stays as it is. */
const listConfirmable = async () =>
  (await listEntities()).filter(({ file }) => file.lifeCycle.state !== "closed");

/** The page where organisations answer; none where the portal has no such setting. */
export async function listConfirmationPages() {
  const { confirmation } = await getPortalFile();
  if (!confirmation) return [];
  const { email, phone, formUrl } = confirmation;
  const head = { ...(await getMessageHead("confirmation", paths.confirmation)), noindex: true };
  const props = {
    head,
    shards: countShards((await listConfirmable()).length),
    texts: listPageTexts(head.portal.language, email),
    office: { email, phone, phoneUri: phone && toTelephoneUri(phone) },
    formUrl,
  };
  return withCacheKeys([{ params: { page: undefined }, props }]);
}

/** The values of all entries in parts, each a file of its own, also an empty one. */
export async function listConfirmationShards() {
  const { confirmation } = await getPortalFile();
  if (!confirmation) return [];
  const entities = await listConfirmable();
  const count = countShards(entities.length);
  const shards = Map.groupBy(entities, ({ id }) => toShardName(id, count));
  return listShardNames(count).map((shard) => {
    const members = shards.get(shard) ?? [];
    const values: Record<string, OfferedValues> = Object.fromEntries(
      members.map(({ id, file }) => [id, toOffered(file)]),
    );
    return { params: { shard }, props: { values } };
  });
}
