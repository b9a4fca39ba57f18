import type { DecisionPathFile } from "./schema.ts";
import type { Link } from "#src/core/links/link.ts";
import type { DecisionOutcome } from "./outcome.ts";

type Question = DecisionPathFile["questions"][number];
type Outcome = DecisionPathFile["outcomes"][number];

/** A given answer: the question, the answer, and the page where it can be changed. */
export type GivenAnswer = { question: string; answer: string; href: string };

/** A question as a page shows it: each answer links to the page that follows. */
export type ShownQuestion = Pick<Question, "text" | "hint"> & {
  answers: (Link & { note?: string | undefined })[];
};

/** One page of a decision path: a question with links to answers, or an outcome, and the answers given so far. */
type Step<O> = {
  /** Ids of the answers given, which make the address. */
  answers: string[];
  href: string;
  given: GivenAnswer[];
} & ({ question: ShownQuestion } | { outcome: O });

/** A page of a decision path with its outcome as written. */
export type DecisionStep = Step<Outcome>;

/** A page of a decision path with the links of its outcome. */
export type ShownStep = Step<DecisionOutcome>;

type Graph = Pick<DecisionPathFile, "start" | "questions" | "outcomes">;

/**
 * Every page that answers can lead to, each once, the first question first. The graph must be free of cycles (the
 * content check ensures it); `toHref` makes an address from answers.
 */
export function listDecisionSteps(
  { start, questions, outcomes }: Graph,
  toHref: (answers: readonly string[]) => string,
): DecisionStep[] {
  const questionOf = new Map(questions.map((question) => [question.id, question]));
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const walk = (id: string, answers: string[], given: GivenAnswer[]): DecisionStep[] => {
    const step = { answers, href: toHref(answers), given };
    const outcome = outcomeOf.get(id);
    if (outcome) return [{ ...step, outcome }];
    const question = questionOf.get(id);
    if (!question) throw new Error(`decision-next-unknown: ${id}; run npm run check`);
    const { text, hint } = question;
    const links = question.answers.map((answer) => ({
      name: answer.text,
      note: answer.note,
      href: toHref([...answers, answer.id]),
    }));
    return [
      { ...step, question: { text, hint, answers: links } },
      ...question.answers.flatMap((answer) =>
        walk(
          answer.next,
          [...answers, answer.id],
          [...given, { question: text, answer: answer.text, href: step.href }],
        ),
      ),
    ];
  };
  return walk(start, [], []);
}
