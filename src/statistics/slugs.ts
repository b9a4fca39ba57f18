import type { StatisticsName } from "./table.ts";

/** The URL word of each table of the statistics. */
export const statisticsSlugs: Record<StatisticsName, string> = {
  forms: "formy",
  counties: "powiaty",
  statuses: "statusy",
  founded: "rok-zalozenia",
  history: "dodane",
  freshness: "aktualnosc",
  completeness: "kompletnosc",
  scores: "ocena-wpisow",
  collections: "zbiory",
  programmes: "programy",
  governments: "samorzady",
};
