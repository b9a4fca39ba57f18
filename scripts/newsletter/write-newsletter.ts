import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { toEntryChanges } from "#src/changes/entry-changes.ts";
import { listDepthArguments, listHistoryArguments, parseHistory } from "#src/changes/git-log.ts";
import type { Content } from "#src/collections/content.ts";
import { toNewsletterDraft, type DraftEntry, type DraftParts } from "#src/collections/newsletters/draft.ts";
import { readTimeZone } from "#src/collections/portal/read-portal.ts";
import { arrangeFiles } from "../check/arrange.ts";
import { parseEntries } from "../check/parse-entries.ts";
import { readContentFiles } from "../content-files.ts";
import { Fault } from "../frame/fault.ts";

const MOST_BYTES = 256 * 1024 * 1024;

/** Collections whose entries have a page, and so can be linked; a newsletter does not tell of newsletters. */
const hasPage = (file: string) => /^(?!newsletters\/|programme-releases\/)[^/]+\/[^/]+\.mdx?$/.test(file);

/**
 * Writes the draft of the next newsletter, `newsletters/<day>.md`, with what was added to the content from the day
 * `since` on and what is open at `now`. Throws a `Fault` when there is no content, no whole history or
 * nothing to tell; an existing file is never overwritten.
 */
export function writeNewsletter(folder: string, since: string, now: Date, titles: DraftParts["titles"]) {
  const files = readContentFiles(folder);
  if (!files || files.length === 0) throw new Fault("content", { folder });
  const { content } = parseEntries(files, arrangeFiles(files).placed);
  const timeZone = readTimeZone(folder);
  const draft = toNewsletterDraft({
    entries: listDraftEntries(content),
    changes: toEntryChanges(readHistory(folder), timeZone),
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
  const file = `newsletters/${draft.publishedOn}.md`;
  if (existsSync(join(folder, file))) throw new Fault("exists", { file });
  mkdirSync(join(folder, "newsletters"), { recursive: true });
  writeFileSync(join(folder, file), `---\n${stringify(draft, { lineWidth: 0 })}---\n`, { flag: "wx" });
  return { file, number: draft.number, items };
}

function readHistory(folder: string) {
  const git = (args: string[]) =>
    execFileSync("git", args, {
      maxBuffer: MOST_BYTES,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  try {
    if (git(listDepthArguments(folder)).trim() === "false")
      return parseHistory(git(listHistoryArguments(folder)));
  } catch {
    // Without `git`, or outside of a repository, there is no history either.
  }
  throw new Fault("history", { folder });
}

type Timed = { period?: DraftEntry["period"]; valid?: DraftEntry["period"] };

const listDraftEntries = (content: Content): DraftEntry[] =>
  Object.entries(content.entries).flatMap(([collection, entries]) =>
    entries
      .filter(({ file }) => hasPage(file))
      .map(({ id, data }) => {
        const { period, valid } = data as Timed;
        return { key: `${collection}/${id}`, period: period ?? valid };
      }),
  );
