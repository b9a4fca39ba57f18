import type { NoticeFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";
import { countDays } from "#src/core/time/day-count.ts";

/** Most days for which a notice is worth showing on every page; a longer one is no longer read. */
const LONGEST = 365;

/** Urgent support says where to get it, and no notice is shown on every page permanently. */
const checkNotices: Rule = (content) =>
  content.entries.notices.flatMap((notice) => [...checkHelp(notice), ...checkLength(notice)]);

/** The rules of notices. */
export const rules: readonly Rule[] = [checkNotices];

function checkHelp(notice: Entry<NoticeFile>): Problem[] {
  const { kind, offers = [] } = notice.data;
  if (kind !== "urgent-support" || notice.refused.has("offers")) return [];
  return offers.some(
    ({ phones, email, url }) => phones.length > 0 || email !== undefined || url !== undefined,
  )
    ? []
    : [problemAt(notice, "notice-without-help", ["kind"])];
}

function checkLength(notice: Entry<NoticeFile>): Problem[] {
  const { valid } = notice.data;
  if (valid?.to === undefined) return [];
  const days = countDays(valid.from.slice(0, 10), valid.to.slice(0, 10));
  return days > LONGEST
    ? [problemAt(notice, "notice-too-long", ["valid", "to"], { days, limit: LONGEST })]
    : [];
}
