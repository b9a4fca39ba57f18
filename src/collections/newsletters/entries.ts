import { getCollection } from "astro:content";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import { messages } from "#src/i18n/messages.ts";
import { paths } from "#src/i18n/paths.ts";
import { getSettings } from "#src/store/settings.ts";

/** What an issue is about in one line: its number and the titles of its sections. */
export async function summarize({
  number,
  sections,
}: {
  number: number;
  sections: readonly { title: string }[];
}): Promise<string> {
  const t = messages((await getSettings()).language);
  const contents = sections.map(({ title }) => title).join(", ");
  return t(contents === "" ? "newsletter.summary.empty" : "newsletter.summary", { number, contents });
}

/** Issues of newsletters as entries of the portal. */
export const listNewsletterEntries = async (): Promise<PortalEntry[]> =>
  Promise.all(
    (await getCollection("newsletters")).map(async ({ id, data }) => ({
      key: `newsletters/${id}`,
      kind: "newsletter" as const,
      name: data.subject,
      href: paths.newsletter(id),
      summary: await summarize(data),
      lang: data.lang,
      entities: data.publishedBy?.entity ? [{ id: data.publishedBy.entity.id }] : [],
      area: [],
      forms: [],
      dates: [],
      publishedOn: data.publishedOn,
      updatedOn: data.publishedOn,
    })),
  );
