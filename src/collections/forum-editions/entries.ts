import { getCollection } from "astro:content";
import type { ForumEdition } from "./model.ts";
import { listEditionEntities } from "#src/mentions/mentions.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { EntryDate } from "#src/core/entries/portal-entry.ts";
import { messages } from "#src/i18n/messages.ts";
import { textLanguage } from "#src/i18n/text-language.ts";
import { listForumEditions } from "./query.ts";
import { getSettings } from "#src/store/settings.ts";

const isExact = (partial: string) => partial.length === 10;

/** Ranges of days that are known to the day. */
const toDates = ({ dates, venue }: ForumEdition): EntryDate[] =>
  dates
    .map(({ from, to, note }, index) => ({
      id: `dates/${index + 1}`,
      label: note,
      start: from,
      end: to,
      location: [venue?.name, venue?.town].filter(Boolean).join(", ") || undefined,
    }))
    .filter(({ start, end }) => isExact(start) && isExact(end ?? start));

/** Forum editions as entries of the portal; open while one can register. */
export async function listForumEntries(): Promise<PortalEntry[]> {
  const { language, timeZone } = await getSettings();
  const speakers = await getCollection("speakers");
  const parties = new Map(speakers.map(({ id, data }) => [id, data.organisation]));
  return (await listForumEditions()).map(({ edition, link, entry }) => ({
    ...link,
    key: `forum-editions/${edition.id}`,
    kind: "forumEdition",
    summary: edition.summary,
    lang: textLanguage(edition),
    entities: listEditionEntities(entry.data, parties).map((id) => ({ id })),
    area: edition.venue?.municipality ? [edition.venue.municipality.id] : [],
    forms: [],
    dates: toDates(edition),
    open: edition.registration && { ...edition.registration, timeZone },
    openLabel: messages(language)("programme.registration"),
    updatedOn: edition.verifiedOn,
  }));
}
