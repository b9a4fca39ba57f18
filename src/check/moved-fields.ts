import type { CollectionName } from "#src/collections/index.ts";

/** Fields that used to stand in one collection and now are records of another. */
const movedFields: Partial<Record<CollectionName, Readonly<Record<string, CollectionName>>>> = {
  "forum-editions": { awards: "award-editions" },
  "good-practices": { awards: "award-editions" },
  subregions: { supportCentres: "support-centres" },
};

/** The collection that now holds what the field of a file (its path in the content folder) used to hold, if any. */
export function findMovedTo(file: string, field: string): CollectionName | undefined {
  const name = /^vocabularies\/(.+)\.yaml$/.exec(file)?.[1] ?? file.slice(0, Math.max(0, file.indexOf("/")));
  return movedFields[name as CollectionName]?.[field];
}
