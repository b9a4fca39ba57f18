import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Ids of the vocabularies that synthetic entries refer to. */
export type Terms = {
  municipalities: { id: string; name: string }[];
  spheres: string[];
  services: string[];
  targetGroups: string[];
  /** Id of the series that the synthetic editions belong to. */
  forumSeries: string;
};

/** Reads the vocabularies of a content folder. */
export function readTerms(contentDir: string): Terms {
  const read = (name: string) =>
    parse(readFileSync(join(contentDir, "vocabularies", `${name}.yaml`), "utf8")) as Record<string, string>[];
  const ids = (name: string) => read(name).flatMap(({ id }) => id ?? []);
  return {
    municipalities: read("territory")
      .filter(({ level }) => level === "municipality")
      .map(({ id = "", name = "" }) => ({ id, name })),
    spheres: ids("spheres"),
    services: ids("services"),
    targetGroups: ids("target-groups"),
    forumSeries: ids("forum-series")[0] ?? "",
  };
}
