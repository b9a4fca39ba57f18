import { defineView } from "#src/collections/definition.ts";
import { statisticsSlugs } from "./slugs.ts";
import type { StatisticsName } from "./table.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = {
  statistics: "/statystyki/",
  /** A table of the statistics as a file, or its chart. */
  statisticsFile: (table: StatisticsName, format: "csv" | "svg") =>
    `/statystyki/${statisticsSlugs[table]}.${format}`,
  /** Every dated change in the lives of entities as a table. */
  lifeEventsCsv: "/statystyki/zmiany.csv",
};

/** Numbers of the portal. */
export const statistics = defineView({
  id: "statistics",
  paths,
  sections: [
    {
      path: paths.statistics,
      title: "statistics.title",
      picture: "statistics",
      menu: { group: "news", order: 50 },
    },
  ],
  texts: { pl, en },
});
