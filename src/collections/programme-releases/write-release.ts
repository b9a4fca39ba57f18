import { existsSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { listSessionChanges, toReleasedSessions, type SessionChange } from "./model.ts";
import type { Content } from "#src/collections/content.ts";
import { findNearest } from "#src/core/text/nearest.ts";
import { readTimeZone } from "#src/collections/portal/read-portal.ts";
import { toMinuteIn } from "#src/core/time/calendar-days.ts";
import { runCheck } from "#src/check/run-check.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { writeContent } from "#src/commands/change-content.ts";
import { Fault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";

/** What was written; `changes` is empty for the first version. */
export type WrittenRelease = {
  file: string;
  version: number;
  sessions: number;
  changes: { kind: SessionChange["kind"]; title: string }[];
};

/**
 * Writes the programme of an edition as its next published version, `programme-releases/<edition>-v<n>.yaml`, dated
 * `now` in the portal's time zone. Throws a `Fault` when the edition does not exist, has errors, has no session with
 * a permanent id, or has not changed since its last version; an existing file is never overwritten.
 */
export function writeRelease(folder: string, edition: string, now: Date, note?: string): WrittenRelease {
  const today = readToday(folder, now);
  const content = requireContent(folder);
  const entry = content.entries["forum-editions"].find(({ id }) => id === edition);
  if (!entry) return refuseUnknown(folder, edition, content, today);
  const published = content.entries["programme-releases"].filter(({ data }) => data.edition?.id === edition);
  const files = [entry, ...published].map(({ file }) => file);
  refuseErrors(folder, files, today);
  const sessions = toReleasedSessions(entry.data.programme ?? []);
  if (sessions.length === 0) throw new Fault("empty", { edition });
  const latest = published.toSorted((a, b) => (b.data.version ?? 0) - (a.data.version ?? 0))[0]?.data;
  const changes = latest ? listSessionChanges(latest.sessions ?? [], sessions) : [];
  const version = (latest?.version ?? 0) + 1;
  if (latest && changes.length === 0) throw new Fault("unchanged", { edition, version: version - 1 });
  const file = `programme-releases/${edition}-v${version}.yaml`;
  const publishedOn = toMinuteIn(now, readTimeZone(folder));
  const noted = note ? { note } : {};
  writeRecord(folder, file, { edition, version, publishedOn, ...noted, sessions: sessions.map(toRecord) });
  const told = changes.map(({ kind, session }) => ({ kind, title: session.title }));
  return { file, version, sessions: sessions.length, changes: told };
}

/** Throws with the faults of an edition's file that could not be read, or with the edition that may be meant. */
function refuseUnknown(folder: string, edition: string, content: Content, today: string): never {
  const files = ["md", "mdx"].map((extension) => `forum-editions/${edition}.${extension}`);
  refuseErrors(folder, files, today);
  const nearest = findNearest(edition, content.ids["forum-editions"] ?? []);
  throw new Fault("edition", { edition, nearest: nearest ?? "–" });
}

function writeRecord(folder: string, file: string, record: object): void {
  if (existsSync(join(folder, file))) throw new Fault("exists", { file });
  const text = stringify(record, {
    lineWidth: 0,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  });
  writeContent(folder, file, text);
}

function refuseErrors(folder: string, files: readonly string[], today: string): void {
  const errors = runCheck(folder, today).findings.filter(
    ({ severity, problem }) => severity === "error" && files.includes(problem.file),
  );
  const [first] = errors;
  if (!first) return;
  const { shownFile, position, problem } = first;
  throw new Fault("invalid", {
    count: errors.length,
    place: `${shownFile}:${position.line}:${position.column}`,
    id: problem.id,
  });
}

/** Unknown values and `cancelled: false` are left out of the file. */
const toRecord = (session: ReturnType<typeof toReleasedSessions>[number]) =>
  Object.fromEntries(Object.entries(session).filter(([, value]) => value !== undefined && value !== false));
