import { getCollection, type CollectionEntry } from "astro:content";
import { toGoodPractice, type GoodPractice } from "../domain/good-practice.ts";
import { collatorOf } from "../i18n/format.ts";
import { paths } from "../i18n/paths.ts";
import { getContext } from "./context.ts";
import { once } from "./once.ts";
import { getPortal } from "./portal.ts";

/** A good practice's page: the model and the entry of its text. */
export type GoodPracticeView = { practice: GoodPractice; entry: CollectionEntry<"good-practices"> };

const lastYear = (practice: GoodPractice) => practice.years?.to ?? practice.years?.from ?? "";

/** All good practices, the most recent first, then by title. */
export const listGoodPractices = once(async (): Promise<GoodPracticeView[]> => {
  const context = await getContext();
  const { compare } = collatorOf((await getPortal()).language);
  const entries = await getCollection("good-practices");
  return entries
    .map((entry) => ({
      practice: toGoodPractice(entry.id, paths.goodPractice(entry.id), entry.data, context),
      entry,
    }))
    .toSorted(
      ({ practice: a }, { practice: b }) =>
        lastYear(b).slice(0, 4).localeCompare(lastYear(a).slice(0, 4)) || compare(a.title, b.title),
    );
});
