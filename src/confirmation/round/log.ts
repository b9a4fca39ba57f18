import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError } from "csv-parse/sync";
import { Fault, type RowFault } from "#src/commands/fault.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { takeTurn } from "#src/core/files/take-turn.ts";
import { parseCsvRows, type CsvRow } from "#src/core/tables/csv-rows.ts";

/** What can happen between the office and an organisation. */
export const logEvents = ["asked", "reminded", "answered", "bounced", "opted-out"] as const;

/** One line of the log. */
export type LogEntry = {
  /** A day (`YYYY-MM-DD`); of an answer the moment that it states. */
  time: string;
  /** Id of the entity: the log holds no name, address or text of anybody. */
  entity: string;
  event: (typeof logEvents)[number];
  /** Of a letter the last day on which an answer counts, of an answer the number of its changes. */
  detail: string;
};

/** The file of the office's folder in which the log is kept. */
export const LOG_NAME = "campaign.csv";

const HEADER = "time,entity,event,detail\n";
const TIME = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the log of a folder, empty where there is none yet. Throws a `Fault` that names every line that cannot be read. */
export function readLog(folder: string): LogEntry[] {
  const file = join(folder, LOG_NAME);
  if (!existsSync(file)) return [];
  const rows = readRows(file);
  const faults = rows.flatMap(({ record, line }): RowFault[] => {
    const { time = "", entity = "", event = "" } = record;
    const isRead =
      TIME.test(time) &&
      ID.test(entity) &&
      (logEvents as readonly string[]).includes(event) &&
      isWhole(record);
    return isRead ? [] : [{ line, id: "log", values: { events: logEvents.join(", ") } }];
  });
  if (faults.length > 0) throw new Fault("campaign-log", { file }, { rows: faults });
  return rows.map(({ record }) => ({ detail: "", ...record }) as unknown as LogEntry);
}

/** Days and numbers that later work counts on. */
function isWhole({ event = "", time = "", detail = "" }: CsvRow["record"]): boolean {
  if (Number.isNaN(Date.parse(time))) return false;
  if (event === "asked" || event === "reminded")
    return TIME.test(detail) && !Number.isNaN(Date.parse(detail));
  return event === "answered" ? /^\d+$/.test(detail) : true;
}

function readRows(file: string): CsvRow[] {
  try {
    return parseCsvRows(readFileSync(file, "utf8"));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const rows: RowFault[] = [
      { line: Number(error["lines"] ?? 1), id: "log", values: { events: logEvents.join(", ") } },
    ];
    throw new Fault("campaign-log", { file }, { rows });
  }
}

/**
 * Adds lines at the end of the log and touches nothing else in it, after other commands that do so; what was in it is
 * given to `make`, which says what is new.
 */
export const addToLog = (
  folder: string,
  make: (log: readonly LogEntry[]) => readonly LogEntry[],
  onWait: () => void = () => undefined,
): Promise<readonly LogEntry[]> =>
  takeTurn(
    join(folder, LOG_NAME),
    () => {
      const file = join(folder, LOG_NAME);
      const added = make(readLog(folder));
      const former = existsSync(file) ? readFileSync(file, "utf8") : HEADER;
      const start = former.endsWith("\n") ? former : `${former}\n`;
      const lines = added.map(({ time, entity, event, detail }) => `${time},${entity},${event},${detail}\n`);
      if (lines.length > 0) replaceFile(file, start + lines.join(""));
      return Promise.resolve(added);
    },
    onWait,
  );
