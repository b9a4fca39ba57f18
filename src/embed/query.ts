import { toContactActions } from "#src/core/places/contact-actions.ts";
import type { Entity } from "#src/collections/entities/model.ts";
import { listEntities } from "#src/collections/entities/query.ts";
import { listFormerEntities } from "#src/collections/former-entities/query.ts";
import { formatPlace } from "#src/collections/territory/format.ts";
import { localize, type Language } from "#src/core/text/language.ts";
import { setTextOf } from "#src/core/text/typography.ts";
import { listFacets } from "#src/directory/facet-links.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { getSettings } from "#src/store/settings.ts";
import { countShards, listShardNames, toShardName, type Card } from "./shards.ts";

function toCard(entity: Entity, language: Language): Card {
  const set = setTextOf(language);
  const facts = [localize(entity.form.name, language), entity.address && formatPlace(entity.address)];
  return {
    name: set(entity.name),
    href: entity.href,
    facts: set(facts.filter(Boolean).join(" · ")),
    summary: set(entity.summary),
    lang: textLanguage(entity),
    ...toContactActions(entity),
  };
}

/** All ids under which other sites may show a card, each with its entity: those of today, and former ones that moved. */
async function listCardIds() {
  const entities = (await listEntities()).map(({ id, model }) => ({ id, model }));
  const byHref = new Map(entities.map(({ model }) => [model.href, model]));
  const former = (await listFormerEntities()).flatMap(({ id, movedTo }) => {
    const model = movedTo && byHref.get(movedTo.href);
    return model ? [{ id, model }] : [];
  });
  return [...entities, ...former];
}

/** The cards of all entities in parts, each a file of its own, also an empty one. */
export async function listCardShards() {
  const { language } = await getSettings();
  const count = await getShardCount();
  const shards = Map.groupBy(await listCardIds(), ({ id }) => toShardName(id, count));
  return listShardNames(count).map((shard) => {
    const members = shards.get(shard) ?? [];
    const cards = Object.fromEntries(members.map(({ id, model }) => [id, toCard(model, language)]));
    return { params: { shard }, props: { cards } };
  });
}

/** In how many parts the cards are. */
export const getShardCount = async (): Promise<number> => countShards((await listEntities()).length);

/** What the generator of embed codes offers: terms of each facet by id, and all entities by id. */
export async function getEmbedChoices() {
  const facets = await listFacets();
  return {
    facets: facets.map(({ name, values }) => ({
      name,
      values: values.map(({ id, name: label }) => ({ id, label })),
    })),
    entities: (await listEntities()).map(({ id, model }) => ({ id, label: model.name })),
  };
}

/** What the generator of embed codes offers. */
export type EmbedChoices = Awaited<ReturnType<typeof getEmbedChoices>>;
