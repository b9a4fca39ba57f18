import { existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { toEntryChanges } from "#src/changes/entry-changes.ts";
import { readFileChanges } from "#src/changes/read-history.ts";
import { listEntries, type Content } from "#src/collections/content.ts";
import { allDefinitions } from "#src/collections/index.ts";
import { newsletters } from "./definition.ts";
import { isFields, readText } from "#src/core/integrity/records.ts";
import { toNewsletterDraft, type DraftEntry, type DraftParts } from "./draft.ts";
import { readTimeZone } from "#src/collections/portal/read-portal.ts";
import { writeContent } from "#src/commands/change-content.ts";
import { Fault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";

/**
 * Writes the draft of the next newsletter, `newsletters/<day>.md`, with what was added to the content from the day
 * `since` on and what is open at `now`. Throws a `Fault` when there is no content, no complete history or nothing to
 * report; an existing file is never overwritten.
 */
export async function writeNewsletter(
  folder: string,
  since: string,
  now: Date,
  titles: DraftParts["titles"],
) {
  const content = requireContent(folder);
  const timeZone = readTimeZone(folder);
  const draft = toNewsletterDraft({
    entries: listDraftEntries(content),
    changes: toEntryChanges(await listChanges(folder), timeZone),
    numbers: content.entries.newsletters.flatMap(({ data }) =>
      data.publishedBy === undefined ? (data.number ?? []) : [],
    ),
    since,
    now: now.toISOString(),
    timeZone,
    titles,
  });
  const items = draft.sections.reduce((sum, section) => sum + section.items.length, 0);
  if (items === 0) throw new Fault("empty", { since });
  const file = `${newsletters.path}/${draft.publishedOn}.md`;
  if (existsSync(join(folder, file))) throw new Fault("exists", { file });
  writeContent(folder, file, `---\n${stringify(draft, { lineWidth: 0 })}---\n`);
  return { file, number: draft.number, items };
}

/** The changes of the content; none while nothing is committed. */
async function listChanges(folder: string) {
  const changes = await readFileChanges(folder);
  if (changes === "uncommitted") return [];
  if (typeof changes === "string") throw new Fault("history", { folder });
  return changes;
}

/** Entries that have a page to link to; newsletters themselves are left out. */
const listDraftEntries = (content: Content): DraftEntry[] =>
  allDefinitions
    .filter(({ id, form, link }) => form === "entry" && link !== undefined && id !== newsletters.id)
    .flatMap(({ id: collection }) =>
      listEntries(content, collection).map(({ id, data }) => ({
        key: `${collection}/${id}`,
        period: findPeriod(data),
      })),
    );

/** The time in which an entry is open or valid. */
function findPeriod(data: object): DraftEntry["period"] {
  const found = isFields(data) ? [data["period"], data["valid"]].find(isFields) : undefined;
  return found && { from: readText(found, "from"), to: readText(found, "to") };
}
