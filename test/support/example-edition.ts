import { z } from "astro/zod";
import { toForumEdition, type ForumEdition } from "#src/collections/forum-editions/model.ts";
import type { ExportPortal } from "#src/forum/exports/schedule.ts";
import { forumEditionSchema } from "#src/collections/forum-editions/schema.ts";
import { programmeReleaseSchema } from "#src/collections/programme-releases/schema.ts";
import { exampleContext } from "./example-entity.ts";

const source = { url: "https://example.org", title: "O forum", accessedOn: "2026-11-23" };

/** An edition of two days, on both sides of the change of clocks of 25 October 2026. */
export const exampleEditionFile = forumEditionSchema(() => z.never()).parse({
  series: "forum-przykladowe",
  number: 23,
  theme: "Razem & <osobno>",
  summary: "Dwa dni rozmów o współpracy samorządu z organizacjami pozarządowymi regionu.",
  dates: [{ from: "2026-10-24", to: "2026-10-25" }, { from: "2026-11" }],
  mode: "hybrid",
  venue: { name: "Dwór Artusa", street: "Rynek Staromiejski 6", town: "Toruń", accessibility: ["petla"] },
  organisers: [{ entity: "tilia" }, { name: "Urząd Marszałkowski", url: "https://example.org/urzad" }],
  rooms: [
    { id: "wielka", name: "Sala Wielka", capacity: 200 },
    { id: "mala", name: "Sala „Mała” & Kameralna" },
  ],
  tracks: [
    { id: "prawo", name: "Prawo, finanse" },
    { id: "pusta", name: "Bez sesji" },
  ],
  programme: [
    {
      date: "2026-10-24",
      sessions: [
        { id: "otwarcie", title: "Otwarcie", start: "09:00", end: "09:30", room: "wielka", kind: "opening" },
        {
          id: "klauzule",
          title: "Klauzule społeczne < zamówienia & prawo",
          abstract: "Jak je stosować;\nprzykłady, „dobre” i złe.",
          start: "16:00",
          end: "17:45",
          room: "mala",
          track: "prawo",
          kind: "workshop",
          language: "en",
          hosts: [{ entity: "tilia" }],
          speakers: ["anna", "bez-zgody"],
          recording: "https://example.org/nagranie?a=1&b=2",
          materials: [{ url: "https://example.org/slajdy.pdf", title: "Slajdy" }],
        },
        {
          id: "odwolany",
          title: "Odwołany warsztat",
          start: "18:00",
          end: "19:00",
          room: "mala",
          cancelled: true,
        },
        { title: "Kolacja", start: "20:00" },
      ],
    },
    {
      date: "2026-10-25",
      sessions: [
        { id: "noc", title: "Nocna gra miejska", start: "00:30", end: "05:00", track: "prawo" },
        { id: "podsumowanie", title: "Podsumowanie", start: "09:00" },
      ],
    },
  ],
  sources: [source],
  verifiedOn: "2026-09-01",
});

const release = (version: number, publishedOn: string, start: string) =>
  programmeReleaseSchema().parse({
    ...{ edition: "forum-23", version, publishedOn },
    sessions: [{ id: "klauzule", title: "Klauzule", day: "2026-10-24", start, end: "15:00", room: "mala" }],
  });

const feature = { id: "petla", name: { pl: "Pętla indukcyjna" } };
const series = {
  id: "forum-przykladowe",
  name: { pl: "Forum" },
  shortName: { pl: "Forum" },
  numbering: "roman",
};

/** The example edition with two published versions and speakers with and without consent. */
export const exampleEdition: ForumEdition = toForumEdition(
  "forum-23",
  { name: "XXIII Forum (2026)", href: "/forum/forum-przykladowe/forum-23/" },
  exampleEditionFile,
  {
    ...exampleContext,
    vocabularies: {
      ...exampleContext.vocabularies,
      accessibilityFeatures: new Map([[feature.id, feature as never]]),
      forumSeries: new Map([[series.id, series as never]]),
    },
    now: "2026-10-20T10:00:00Z",
    timeZone: "Europe/Warsaw",
    speakers: new Map([
      ["anna", { name: "Anna Przykład", href: "/osoby/anna/", role: undefined, organisation: undefined }],
      [
        "bez-zgody",
        {
          ...{ name: undefined, href: undefined, role: undefined },
          organisation: { name: "Fundacja Klon", href: undefined, isEntity: false },
        },
      ],
    ]),
    fileSizes: new Map([["/pliki/forum-23/slajdy.pdf", 1_240_000]]),
    releases: [release(2, "2026-10-01T12:30", "16:00"), release(1, "2026-09-01", "14:00")],
  },
);

/** What exports need of the portal. */
export const examplePortal: ExportPortal = {
  siteUrl: "https://example.org/portal/",
  language: "pl",
  territory: "04",
  timeZone: "Europe/Warsaw",
};
