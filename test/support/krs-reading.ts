import { afterEach } from "vitest";
import { readKrs, type KrsRequest } from "#src/collections/entities/import/krs/import-krs.ts";
import type { Reader } from "#src/collections/entities/import/krs/fetch-extracts.ts";
import { TODAY } from "./content-folder.ts";
import { serveKrs, type Misbehaviour, type Registered } from "./krs-service.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((service) => service.close()));

/** The register on localhost, until the end of the test. */
export async function serve(known: Record<string, Registered | "removed">, behave?: Misbehaviour) {
  const service = await serveKrs(known, behave);
  open.push(service);
  return service;
}

const quiet = { language: "en", progress: () => undefined, count: () => undefined } as const;
const request = { all: false, perSecond: 1000, maxAge: 7, fresh: false };
/** Reads extracts as the command does, without pauses. */
export const ask = (folder: string, asked: Partial<KrsRequest>) =>
  readKrs(folder, { ...request, numbers: [], ...asked }, quiet, TODAY);

/** A reader that gives up soon. */
export const reader = (api: string, cache = createTemporaryFolder()): Reader => ({
  api,
  cache,
  days: 7,
  today: TODAY,
  patience: { pause: 1, tries: 3, longest: 2000 },
});

/** An organisation with everything that the register may say. */
export const marsh: Registered = {
  name: 'FUNDACJA "MOKRADŁO" W NOWYM BORZE - W LIKWIDACJI',
  form: "FUNDACJA",
  nip: "5213003700",
  regon: "01016806800000",
  opp: true,
  seat: { wojewodztwo: "PRZYKŁADOWE", powiat: "LEŚNY", gmina: "NOWY BÓR", miejscowosc: "NOWY BÓR" },
  address: {
    ulica: "UL. GEN. JÓZEFA BEMA",
    nrDomu: "3",
    nrLokalu: "4",
    miejscowosc: "NOWY BÓR",
    kodPocztowy: "00-001",
  },
  website: "WWW.MOKRADLO.EXAMPLE.ORG",
  email: "BIURO@MOKRADLO.EXAMPLE.ORG",
  liquidation: true,
};
