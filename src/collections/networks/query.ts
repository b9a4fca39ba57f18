import { listingOf } from "#src/listing/section.ts";
import { collatorOf } from "#src/i18n/format.ts";
import { messages, type MessageKey } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getContext } from "#src/store/context.ts";
import { entriesOf } from "#src/store/entries.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { getTermMaker } from "#src/store/terms.ts";
import { networks } from "./definition.ts";
import { toNetwork } from "./model.ts";
import type { NetworkFile } from "./schema.ts";

/** All networks in the order of their names. */
export const listNetworks = modelsOf("networks", async () => {
  const context = await getContext();
  const { compare } = collatorOf((await getSettings()).language);
  return {
    toModel: (id, file) => toNetwork(id, paths.network(id), file, context),
    compare: (a, b) => compare(a.model.name, b.model.name),
  };
});

/** Entities that a network names, each with its role. */
function listNamed({ entity, coordinator, members }: NetworkFile, t: (key: MessageKey) => string) {
  const toNamed = (id: string | undefined, key: MessageKey) =>
    id === undefined ? [] : [{ id, role: t(key) }];
  return [
    ...toNamed(entity?.id, "network.role.itself"),
    ...toNamed(coordinator?.entity?.id, "network.role.coordinator"),
    ...members.flatMap((member) =>
      toNamed(member.entity?.id, member.until === undefined ? "network.role.member" : "network.role.former"),
    ),
  ];
}

/** Networks as entries of the portal. */
export const listNetworkEntries = entriesOf(networks, listNetworks, async () => {
  const { language, territory: region } = await getSettings();
  const t = messages(language);
  return ({ model, file }) => ({
    summary: model.summary,
    entities: listNamed(file, t),
    area: model.area.flatMap(({ id }) => (id === region ? [] : [id])),
    updatedOn: model.verifiedOn,
  });
});

/** The list of networks with its facets. */
export const networkListing = listingOf(networks, listNetworks, listNetworkEntries, async () => {
  const t = messages((await getSettings()).language);
  const terms = await getTermMaker();
  return ({ model: { kind, spheres } }, { area }) => ({
    facets: {
      kind: [{ id: kind, slug: kindSlugs[kind], name: t(`network.kind.${kind}`) }],
      sphere: terms.spheres(spheres.map(({ id }) => id)),
      county: terms.counties(area),
    },
  });
});

/** The URL word of each kind of network. */
const kindSlugs = { territorial: "terytorialne", branch: "branzowe" } as const;
