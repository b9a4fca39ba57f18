import type { ForumEditionFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import type { Problem } from "#src/check/problems.ts";

/** An outcome belongs to an edition that has ended, and no answer of its survey counts more people than took part. */
export const checkOutcomes: Rule = (content, today) =>
  content.entries["forum-editions"].flatMap((edition) => [
    ...checkTime(edition, today),
    ...checkSurvey(edition),
  ]);

function checkTime(edition: Entry<ForumEditionFile>, today: string): Problem[] {
  const { outcome, dates = [] } = edition.data;
  const late = dates.map(({ from, to }) => to ?? from).find((last) => isAfter(last, today));
  if (!outcome || late === undefined) return [];
  return [problemAt(edition, "outcome-before-end", ["outcome"], { date: late, today })];
}

function checkSurvey(edition: Entry<ForumEditionFile>): Problem[] {
  const survey = edition.data.outcome?.survey;
  if (!survey) return [];
  const { respondents } = survey;
  return survey.questions.flatMap(({ isMultiple, answers }, index) => {
    const path = ["outcome", "survey", "questions", index, "answers"];
    const counts = answers.map(({ count }) => count);
    const total = isMultiple ? Math.max(...counts) : counts.reduce((sum, count) => sum + count, 0);
    return total > respondents ? [problemAt(edition, "survey-count", path, { total, respondents })] : [];
  });
}
