import { hash } from "node:crypto";
import { join } from "node:path";
import { makePatientReader, type Patience } from "#src/core/network/fetch-patiently.ts";
import { NetworkError } from "#src/core/network/fetch-text.ts";
import type { AnswerFault } from "#src/commands/network-reason.ts";
import { readSealed, writeSealed } from "#src/core/files/sealed-file.ts";
import { readExtract, type KrsRecord } from "./read-extract.ts";

/** The official open API of the KRS register, kept by the Ministry of Justice. */
export const KRS_API = "https://api-krs.ms.gov.pl/api/krs/";

/** What an extract was read as: `removed` entities are in neither register, or were struck off. */
export type Reading =
  | { krs: string; state: "read"; record: KrsRecord; url: string; accessedOn: string }
  | { krs: string; state: "removed"; status: 204 | 404 }
  | { krs: string; state: "failed"; fault: AnswerFault };

/** How extracts are read: `days` is how old a kept one may be, `cache` the folder that keeps them. */
export type Reader = {
  api: string;
  cache: string;
  days: number;
  today: string;
  patience: Patience;
  onRead?: (done: number, all: number) => void;
};

/** An extract has some tens of kilobytes. */
const LIMITS = {
  bytes: 4 * 1024 ** 2,
  seconds: 30,
  types: /^(?:application\/(?:[\w.-]+\+)?json|text\/json|text\/plain)$/i,
};
/** Associations and foundations first; those with business activity are in both. */
const REGISTERS = ["S", "P"] as const;
/** So many failures in a row mean that the service is down. */
const MOST_FAILURES = 3;

/**
 * Reads the extracts of KRS numbers (ten digits), one at a time; those that were read lately come from the cache, which
 * keeps only what the portal takes, never the answer. Ends early when the service fails again and again: the numbers that
 * were not asked are missing from the result.
 */
export async function readExtracts(numbers: readonly string[], reader: Reader): Promise<Reading[]> {
  const read = makePatientReader(reader.patience);
  const readings: Reading[] = [];
  let failures = 0;
  for (const krs of numbers) {
    const kept = findKept(krs, reader);
    const reading = kept ?? (await ask(krs, reader, read));
    if (reading.state === "read" && !kept) writeSealed(placeOf(krs, reader), reading);
    readings.push(reading);
    reader.onRead?.(readings.length, numbers.length);
    failures = reading.state === "failed" ? failures + 1 : 0;
    if (failures >= MOST_FAILURES) break;
  }
  return readings;
}

/** Another service has a place of its own. */
const placeOf = (krs: string, { cache, api }: Reader): string =>
  join(cache, hash("sha256", api).slice(0, 12), `${krs}.bin`);

type Read = Extract<Reading, { state: "read" }>;

function findKept(krs: string, reader: Reader): Read | undefined {
  const value = readSealed(placeOf(krs, reader)).value as Read | undefined;
  if (!value) return undefined;
  const age = (Date.parse(reader.today) - Date.parse(value.accessedOn)) / 86_400_000;
  return age >= 0 && age < reader.days ? value : undefined;
}

async function ask(
  krs: string,
  { api, today }: Reader,
  read: ReturnType<typeof makePatientReader>,
): Promise<Reading> {
  for (const register of REGISTERS) {
    const url = new URL(`OdpisAktualny/${krs}`, api.endsWith("/") ? api : `${api}/`);
    url.searchParams.set("rejestr", register);
    url.searchParams.set("format", "json");
    try {
      const text = await read(url, LIMITS);
      if (text.trim() === "") return { krs, state: "removed", status: 204 };
      const record = readExtract(parseJson(text));
      if (record?.krs !== krs) return { krs, state: "failed", fault: { id: "format" } };
      return { krs, state: "read", record, url: url.href, accessedOn: today };
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      const { fault } = error;
      if (fault.id !== "status" || fault.status !== 404) return { krs, state: "failed", fault };
    }
  }
  return { krs, state: "removed", status: 404 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
