import {
  toSeriesHistory,
  toTimeline,
  type ForumEdition,
  type TimelinePart,
} from "#src/collections/forum-editions/model.ts";
import type { ForumSeriesFile } from "./schema.ts";

/** A forum series with its editions, newest first, and its timeline. */
export type ForumSeries = ForumSeriesFile & {
  href: string;
  timeline: TimelinePart[];
  editions: ForumEdition[];
};

/** Derives a series' model from its file and the editions of all series, newest first. */
export function toForumSeries(
  href: string,
  file: ForumSeriesFile,
  all: readonly ForumEdition[],
): ForumSeries {
  const editions = all.filter(({ series }) => series.id === file.id);
  return { ...file, href, timeline: toTimeline(toSeriesHistory(editions)), editions };
}
