import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = {
  calendar: "/kalendarz/",
  /** A month, `YYYY-MM`. */
  calendarMonth: (month: string) => `/kalendarz/${month}/`,
  /** One coming date as iCalendar, by the id of its item. */
  calendarDate: (id: string) => `/kalendarz/termin/${id.replace(/#$/, "").replaceAll("#", "/")}.ics`,
};

/** The one calendar of all dates. */
export const calendar = defineView({
  id: "calendar",
  paths,
  sections: [
    {
      path: paths.calendar,
      title: "calendar.title",
      picture: "calendar",
      menu: { group: "news", order: 10, isPrimary: true },
    },
  ],
  list: { area: "calendar", facets: ["kind", "county", "form"] },
  texts: { pl, en },
});
