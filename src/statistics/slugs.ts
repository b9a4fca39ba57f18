import type { StatisticsName } from "./table.ts";

/** The word that each table of the statistics has in the address. */
export const statisticsSlugs: Record<StatisticsName, string> = {
  forms: "formy",
  counties: "powiaty",
  statuses: "statusy",
  founded: "rok-zalozenia",
  history: "dodane",
  freshness: "aktualnosc",
  completeness: "kompletnosc",
  collections: "zbiory",
  programmes: "programy",
  governments: "samorzady",
};
