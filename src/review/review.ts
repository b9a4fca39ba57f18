import { relative } from "node:path";
import type { Content } from "#src/collections/content.ts";
import { listEntries } from "#src/collections/content.ts";
import { definitions, type CollectionName } from "#src/collections/index.ts";
import type { Definition } from "#src/collections/definition.ts";
import { listEntryPages } from "#src/check/links/entry-pages.ts";
import { limits } from "#src/check/files/limits.ts";
import { readContent } from "#src/check/read-content.ts";
import type { Finding } from "#src/check/run-check.ts";
import { readBlobs } from "#src/core/git/blobs.ts";
import { nameOf } from "#src/report/expiring.ts";
import { compareRecords, type RecordChange } from "./compare-records.ts";
import type { ValueChange } from "./compare-values.ts";
import { findBase, findRepository, listChangedFiles, type ChangedFile } from "./git.ts";
import { HIDDEN, hidePrivate, hidePrivateLines } from "./hide-private.ts";
import { listRefusals } from "./list-refusals.ts";
import { readTreeFile } from "./read-tree-file.ts";
import { findCollection, readRecords } from "./read-records.ts";

/** A record that differs, without what may not be told again; `page` is its address on the portal, `file` its path in the repository. */
export type ReviewedRecord = Omit<RecordChange, "record"> & {
  collection: CollectionName;
  name: string;
  file: string;
  formerFile?: string;
  page?: string | undefined;
};

/** What a change does to the content of a portal. */
export type Review = {
  /** The commit that it is compared with. */
  base: string;
  refusals: Finding[];
  records: ReviewedRecord[];
  /** Files of content without records, and those of records that cannot be read. */
  files: { state: ChangedFile["state"]; path: string; isUnreadable: boolean }[];
  /** Files outside of the content. */
  others: string[];
  /** The name of a record by its collection and id. */
  nameRecord: (collection: string, id: string) => string | undefined;
};

/** Compares the content folder as it is with the commit from which it and `ref` have parted. Throws a `Fault`. */
export async function reviewChanges(folder: string, ref: string): Promise<Review> {
  const repository = await findRepository(folder);
  const { top, prefix } = repository;
  const base = await findBase(repository, ref);
  const changed = await listChangedFiles(repository, base);
  const inside = changed.filter(
    ({ path, former = path }) => path.startsWith(prefix) || former.startsWith(prefix),
  );
  const blobs = await readBlobs(
    top,
    inside.flatMap(({ blob }) => blob ?? []),
    { limit: limits.fileBytes, mayFetch: true },
  );
  const content = readContent(folder);
  const pages = new Map(content ? listEntryPages(content).map(({ file, address }) => [file, address]) : []);
  const review: Review = {
    base,
    refusals: listRefusals(top, prefix, changed),
    records: [],
    files: [],
    others: changed.filter((file) => !inside.includes(file)).map(({ path }) => path),
    nameRecord: makeNames(content),
  };
  for (const file of inside) reviewFile(review, file, { top, prefix, blobs, pages });
  return review;
}

type Sides = {
  top: string;
  prefix: string;
  blobs: ReadonlyMap<string, Buffer>;
  pages: ReadonlyMap<string, string>;
};

function reviewFile(review: Review, file: ChangedFile, { top, prefix, blobs, pages }: Sides): void {
  const { path, former = path, blob, state } = file;
  const [now, old] = [path, former].map((one) => relative(prefix || ".", one));
  const collection = findCollection(now ?? "") ?? findCollection(old ?? "");
  const before = state === "added" || !collection ? [] : read(old, blobs.get(blob ?? ""));
  const after =
    state === "removed" || !collection ? [] : read(now, readTreeFile(top, path, limits.fileBytes));
  if (!collection || !before || !after) {
    review.files.push({ state, path, isUnreadable: collection !== undefined });
    return;
  }
  const definition: Definition = definitions[collection];
  for (const change of compareRecords(before, after, former !== path))
    review.records.push({
      ...hideChange(change),
      collection,
      file: path,
      ...(former !== path && { formerFile: former }),
      page: change.state === "removed" || definition.form === "list" ? undefined : pages.get(now ?? ""),
    });
}

function hideChange({ record, changes, patch, ...change }: RecordChange) {
  return {
    ...change,
    name: String(hidePrivate(nameOf({ id: change.id, data: record.fields }))),
    changes: changes.map(hideValues),
    patch: hidePrivateLines(patch),
  };
}

function hideValues({ path, before, after }: ValueChange): ValueChange {
  const hide = (value: unknown) =>
    path.includes("person") && value !== undefined ? HIDDEN : hidePrivate(value);
  return { path, before: hide(before), after: hide(after) };
}

const read = (path = "", bytes: Buffer | undefined) => bytes && readRecords(path, bytes);

function makeNames(content: Content | undefined): Review["nameRecord"] {
  const names = new Map<string, string>();
  return (collection, id) => {
    if (names.size === 0 && content)
      for (const name of Object.keys(definitions))
        for (const entry of listEntries(content, name)) names.set(`${name} ${entry.id}`, nameOf(entry));
    return names.get(`${collection} ${id}`);
  };
}
