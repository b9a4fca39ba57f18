import type { ForumOutcomeFile } from "./schema-outcome.ts";
import { toChart, type Chart } from "#src/core/charts/chart.ts";

type FileSurvey = NonNullable<ForumOutcomeFile["survey"]>;

/** A survey with a chart of each question; portions are of all who answered the survey. */
export type ForumSurvey = Pick<FileSurvey, "respondents" | "source"> & {
  questions: { question: string; isMultiple: boolean; chart: Chart }[];
};

/** What remains after an edition. */
export type ForumOutcome = Omit<ForumOutcomeFile, "survey"> & { survey: ForumSurvey | undefined };

/** Derives the outcome's model; answers keep the order of the questionnaire. */
export const toForumOutcome = ({ survey, ...file }: ForumOutcomeFile): ForumOutcome => ({
  ...file,
  survey: survey && {
    respondents: survey.respondents,
    source: survey.source,
    questions: survey.questions.map(({ question, isMultiple, answers }) => ({
      question,
      isMultiple,
      chart: toChart(
        answers.map(({ label, count }) => ({ label, value: count })),
        survey.respondents,
      ),
    })),
  },
});
