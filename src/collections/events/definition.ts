import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { eventSchema } from "./schema.ts";

const paths = {
  events: "/wydarzenia/",
  event: (id: string) => `/wydarzenia/${id}/`,
  /** All dates of an event. */
  eventCalendar: (id: string) => `/wydarzenia/${id}.ics`,
};

/** Trainings, meetings and statutory deadlines, with one date or many. */
export const events = defineCollection({
  id: "events",
  label: { pl: "Wydarzenia", en: "Events" },
  about: {
    pl: "Szkolenia, spotkania i terminy ustawowe, jednorazowe i powtarzane.",
    en: "Trainings, meetings and statutory deadlines, with one date or many.",
  },
  form: "entry",
  path: "events",
  extensions: ["md"],
  schema: eventSchema,
  kind: "event",
  paths,
  sections: [
    {
      path: paths.events,
      title: "events.title",
      picture: "events",
      menu: { group: "support", order: 10 },
      needs: ["events"],
    },
  ],
  list: { area: "events", facets: ["state", "kind", "month", "county", "mode", "level", "price"] },
  isCurrent: () => false,
  link: (id, { title }) => ({ name: title, href: paths.event(id) }),
  texts: { pl, en },
  problems,
});
