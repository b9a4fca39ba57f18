import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { listingOf } from "#src/listing/section.ts";
import { getContext } from "#src/store/context.ts";
import { getFileSizes } from "#src/store/downloads.ts";
import { entriesOf } from "#src/store/entries.ts";
import { getEntryLinks } from "#src/store/links.ts";
import { modelsOf } from "#src/store/load.ts";
import { getSettings } from "#src/store/settings.ts";
import { newsletters } from "./definition.ts";
import { formatIssue } from "./format.ts";
import { toNewsletter } from "./model.ts";

/** All issues of newsletters, the last sent first. */
export const listNewsletters = modelsOf("newsletters", async () => {
  const { entities } = await getContext();
  const context = { entities, links: await getEntryLinks(), fileSizes: await getFileSizes() };
  return {
    toModel: (id, file) => toNewsletter(id, paths.newsletter(id), file, context),
    compare: ({ model: a }, { model: b }) =>
      b.publishedOn.localeCompare(a.publishedOn) || b.number - a.number,
  };
});

/** Issues of newsletters as entries of the portal. */
export const listNewsletterEntries = entriesOf(newsletters, listNewsletters, async () => {
  const t = messages((await getSettings()).language);
  return ({ file }) => ({
    summary: formatIssue(file, t),
    entities: file.publishedBy?.entity ? [{ id: file.publishedBy.entity.id }] : [],
    publishedOn: file.publishedOn,
    updatedOn: file.publishedOn,
  });
});

/** Issues of newsletters as a list with a feed. */
export const newsletterListing = listingOf(
  newsletters,
  listNewsletters,
  listNewsletterEntries,
  async () => () => ({ facets: {} }),
);
