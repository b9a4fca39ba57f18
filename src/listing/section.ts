import type { ListDefinition, Section } from "#src/collections/definition.ts";
import type { EntryProjection } from "#src/core/entries/portal-entry.ts";
import type { ListingFacetName } from "#src/core/listing/facets.ts";
import type { ListingItem } from "#src/core/listing/listing.ts";
import type { ListedArea } from "#src/i18n/messages.ts";

/** A part of the portal with a list of its own: its address, the key of its texts, its facets and items in order. */
export type ListingSection<T> = {
  href: string;
  /** `<area>.title`, `<area>.lead` and `<area>.count` are its texts. */
  area: ListedArea;
  facets: readonly ListingFacetName[];
  list: () => Promise<ListingItem<T>[]>;
  /** Whether the portal has no such page while the list is empty. */
  isAbsentWhenEmpty?: boolean;
};

type Terms = Omit<ListingItem<unknown>, "item" | "entry">;

/**
 * Makes the filterable list of a part of the portal from its definition. Each item of `list` is combined with its
 * projection in `listEntries`; what `list` leaves out is not in the list.
 */
export const listingOf = <T extends { id: string; model: unknown }>(
  part: {
    id: string;
    sections: readonly Pick<Section, "path">[];
    list: ListDefinition & { area: ListedArea };
  },
  list: () => Promise<readonly T[]>,
  listEntries: () => Promise<readonly EntryProjection[]>,
  prepare: () => Promise<(one: T, entry: EntryProjection) => Terms>,
): ListingSection<T["model"]> => ({
  href: part.sections[0]?.path ?? "/",
  ...part.list,
  list: async () => {
    const entries = new Map((await listEntries()).map((entry) => [entry.key, entry]));
    const toTerms = await prepare();
    return (await list()).map((one) => {
      const entry = entries.get(`${part.id}/${one.id}`);
      if (!entry) throw new Error(`${part.id}/${one.id} is no entry of the portal`);
      return { item: one.model, entry, ...toTerms(one, entry) };
    });
  },
});
