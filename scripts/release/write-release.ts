import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { stringify } from "yaml";
import {
  listSessionChanges,
  toReleasedSessions,
  type SessionChange,
} from "#src/collections/programme-releases/model.ts";
import type { Content } from "#src/collections/content.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { arrangeFiles } from "../check/arrange.ts";
import { parseEntries } from "../check/parse-entries.ts";
import { runCheck } from "../check/run-check.ts";
import { readContentFiles } from "../content-files.ts";

/** Why nothing was written; each has a text in `i18n/<language>/release.json`. */
export type FaultId = "content" | "edition" | "invalid" | "empty" | "unchanged" | "exists";

/** A refused release: no file has been written. */
export class ReleaseFault extends Error {
  readonly id: FaultId;
  readonly values: Record<string, string | number>;

  constructor(id: FaultId, values: Record<string, string | number> = {}) {
    super(id);
    this.id = id;
    this.values = values;
  }
}

/** What was written; `changes` is empty for the first version. */
export type WrittenRelease = {
  file: string;
  version: number;
  sessions: number;
  changes: { kind: SessionChange["kind"]; title: string }[];
};

/**
 * Writes the programme of an edition as its next published version, `programme-releases/<edition>-v<n>.yaml`, dated
 * `now` by the clock of the portal. Throws a `ReleaseFault` when the edition is not there, has errors, has no session
 * with a permanent id, or is as it was published last; an existing file is never overwritten.
 */
export function writeRelease(folder: string, edition: string, now: Date, note?: string): WrittenRelease {
  const content = readContent(folder);
  const entry = content.entries["forum-editions"].find(({ id }) => id === edition);
  if (!entry) {
    const today = now.toISOString().slice(0, 10);
    refuseErrors(
      folder,
      ["md", "mdx"].map((extension) => `forum-editions/${edition}.${extension}`),
      today,
    );
    const nearest = findNearest(edition, content.ids["forum-editions"] ?? []);
    throw new ReleaseFault("edition", { edition, nearest: nearest ?? "–" });
  }
  const zone = content.entries.portal[0]?.data.timeZone ?? "Europe/Warsaw";
  const moment = Temporal.Instant.fromEpochMilliseconds(now.valueOf()).toZonedDateTimeISO(zone);
  const published = content.entries["programme-releases"].filter(({ data }) => data.edition?.id === edition);
  refuseErrors(
    folder,
    [entry, ...published].map(({ file }) => file),
    moment.toPlainDate().toString(),
  );
  const sessions = toReleasedSessions(entry.data.programme ?? []);
  if (sessions.length === 0) throw new ReleaseFault("empty", { edition });
  const latest = published.toSorted((a, b) => (b.data.version ?? 0) - (a.data.version ?? 0))[0]?.data;
  const changes = latest ? listSessionChanges(latest.sessions ?? [], sessions) : [];
  const version = (latest?.version ?? 0) + 1;
  if (latest && changes.length === 0) throw new ReleaseFault("unchanged", { edition, version: version - 1 });
  const file = `programme-releases/${edition}-v${version}.yaml`;
  if (existsSync(join(folder, file))) throw new ReleaseFault("exists", { file });
  const publishedOn = moment.toPlainDateTime().toString({ smallestUnit: "minute" });
  const record = { edition, version, publishedOn, ...(note && { note }), sessions: sessions.map(toRecord) };
  mkdirSync(join(folder, "programme-releases"), { recursive: true });
  writeFileSync(
    join(folder, file),
    stringify(record, { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }),
    { flag: "wx" },
  );
  return {
    file,
    version,
    sessions: sessions.length,
    changes: changes.map(({ kind, session }) => ({ kind, title: session.title })),
  };
}

function readContent(folder: string): Content {
  const files = readContentFiles(folder);
  if (!files || files.length === 0) throw new ReleaseFault("content", { folder });
  return parseEntries(files, arrangeFiles(files).placed).content;
}

function refuseErrors(folder: string, files: readonly string[], today: string): void {
  const errors = runCheck(folder, today).findings.filter(
    ({ severity, problem }) => severity === "error" && files.includes(problem.file),
  );
  const [first] = errors;
  if (!first) return;
  const { shownFile, position, problem } = first;
  throw new ReleaseFault("invalid", {
    count: errors.length,
    place: `${shownFile}:${position.line}:${position.column}`,
    id: problem.id,
  });
}

/** What is not known is left out of the file, and so is `cancelled: false`. */
const toRecord = (session: ReturnType<typeof toReleasedSessions>[number]) =>
  Object.fromEntries(Object.entries(session).filter(([, value]) => value !== undefined && value !== false));
