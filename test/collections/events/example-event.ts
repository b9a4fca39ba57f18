import { actSchema } from "#src/collections/acts/schema.ts";
import { eventSchema } from "#src/collections/events/schema.ts";
import { toPortalEvent } from "#src/collections/events/model.ts";
import type { Vocabularies } from "#src/collections/vocabularies.ts";

const base = {
  title: "Przykładowe szkolenie",
  summary: "Przykładowe szkolenie, które nigdy się nie odbyło i istnieje tylko na potrzeby testów.",
  kind: "training",
  mode: "onsite",
  organisers: [{ name: "Przykładowe Biuro" }],
  dates: [{ start: "2026-12-01T10:00", end: "2026-12-01T14:00" }],
  sources: [{ url: "https://example.org/", title: "Przykład", accessedOn: "2026-11-01" }],
  verifiedOn: "2026-11-01",
};

const torun = { id: "0463011", name: "Toruń", slug: "gmina-torun", level: "municipality", type: "urban" };
const ramp = { id: "podjazd", name: { pl: "podjazd", en: "ramp" }, synonyms: [] };
const act = actSchema().parse({
  id: "pozytek",
  name: { pl: "ustawa o pożytku", en: "Public Benefit Act" },
  genitive: "ustawy o pożytku",
  title: "Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego",
  consolidated: "Dz.U. 2025 poz. 1338",
  url: "https://example.org/pozytek",
  checkedOn: "2026-11-01",
});
const vocabularies = {
  territory: new Map([["0463011", torun]]),
  accessibilityFeatures: new Map([["podjazd", ramp]]),
  legalForms: new Map(),
  targetGroups: new Map(),
} as unknown as Vocabularies;

/** The context that resolves an example's references, at a moment (ISO 8601) in Warsaw. */
export const exampleContext = (now: string) => ({
  vocabularies,
  entities: new Map([["laka", { name: "Łąka", href: "/podmioty/laka/" }]]),
  editions: new Map(),
  acts: new Map([["pozytek", act]]),
  today: now.slice(0, 10),
  openingPlace: { country: "pl" as const },
  now,
  timeZone: "Europe/Warsaw",
});

/** The file of an example event, changed by `changes`. */
export const exampleEventFile = (changes: object = {}) => eventSchema().parse({ ...base, ...changes });

/** The model of an example event at a moment. */
export const exampleEvent = (changes: object, now = "2026-11-23T12:00:00Z") =>
  toPortalEvent("przyklad", "/wydarzenia/przyklad/", exampleEventFile(changes), exampleContext(now));
