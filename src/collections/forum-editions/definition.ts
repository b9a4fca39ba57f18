import { defineCollection } from "#src/collections/definition.ts";
import { resolve } from "#src/core/links/lookup.ts";
import { formatEditionName, getEditionYear } from "./edition-name.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { forumEditionSchema } from "./schema.ts";

const paths = {
  forumEdition: (series: string, id: string) => `/forum/${series}/${id}/`,
  forumSession: (series: string, id: string, session: string) => `/forum/${series}/${id}/${session}/`,
  forumChanges: (series: string, id: string) => `/forum/${series}/${id}/zmiany/`,
  forumChangesFeed: (series: string, id: string) => `/forum/${series}/${id}/zmiany.xml`,
  /** Calendars of an edition, and of its days, tracks and sessions. */
  editionCalendar: (series: string, id: string) => `/forum/${series}/${id}.ics`,
  dayCalendar: (series: string, id: string, day: string) => `/forum/${series}/${id}/dzien/${day}.ics`,
  trackCalendar: (series: string, id: string, track: string) => `/forum/${series}/${id}/sciezka/${track}.ics`,
  sessionCalendar: (series: string, id: string, session: string) => `/forum/${series}/${id}/${session}.ics`,
  /** The programme for conference apps. */
  forumSchedule: (series: string, id: string, format: "json" | "xml") =>
    `/forum/${series}/${id}/program.${format}`,
  forumPrint: (series: string, id: string) => `/forum/${series}/${id}/druk/`,
};

/** Editions of the yearly forums, with their programmes. */
export const forumEditions = defineCollection({
  id: "forum-editions",
  label: { pl: "Edycje forów", en: "Forum editions" },
  about: {
    pl: "Edycje corocznych forów z programami.",
    en: "Editions of the yearly forums, with their programmes.",
  },
  form: "entry",
  path: "forum-editions",
  extensions: ["md", "mdx"],
  schema: forumEditionSchema,
  movedFields: { awards: "award-editions" },
  kind: "forumEdition",
  hasPreview: true,
  paths,
  isCurrent: () => true,
  link: (id, { number, dates, series: reference }, { language, vocabularies }) => {
    const series = resolve(vocabularies.forumSeries, reference);
    return {
      name: formatEditionName({ number, year: getEditionYear(dates), series }, language),
      href: paths.forumEdition(reference.id, id),
    };
  },
  texts: { pl, en },
  problems,
});
