import { Fault } from "#src/commands/fault.ts";
import { listHints, listOpening } from "./write-forms.ts";
import { toHeading } from "./questions.ts";
import type { AskedForm } from "./options.ts";

/** The answers of one form by the ids of their questions, as they were written; `before` is what stands above the first. */
export type Answers = { form: AskedForm; texts: ReadonlyMap<string, string>; before: string };

/** What GitHub writes where nothing was answered. */
const NOTHING = "_No response_";

const headingsOf = ({ questions }: AskedForm): string[] =>
  questions.map(({ question }) => toHeading(question));

/**
 * Reads the answers that GitHub writes of a form, or that a template of GitLab holds: below each heading of the form its answer.
 * All headings must be there, once and in their order, because an answer could pretend to be another one. Throws a `Fault`.
 */
export function parseAnswers(file: string, text: string, forms: readonly AskedForm[]): Answers {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const form = findForm(file, lines, forms);
  const headings = headingsOf(form);
  const places = lines.flatMap((line, place) =>
    headings.includes(readHeading(line)) ? [{ line, place }] : [],
  );
  places.forEach(({ line, place }, index) => {
    if (readHeading(line) !== headings[index])
      throw new Fault("issue-order", { file, line: place + 1, heading: readHeading(line) });
  });
  const answers = form.questions.map((asked, index): [string, string] => {
    const [from, to] = [places[index]?.place ?? 0, places[index + 1]?.place];
    const answer = lines.slice(from + 1, to).join("\n");
    return [asked.question.id, clean(answer, listHints(asked))];
  });
  const before = clean(lines.slice(0, places[0]?.place).join("\n"), listOpening(form));
  return { form, texts: new Map(answers), before };
}

const readHeading = (line: string): string => /^### (.+?)\s*$/.exec(line)?.[1] ?? "";

function findForm(file: string, lines: readonly string[], forms: readonly AskedForm[]): AskedForm {
  const there = new Set(lines.map(readHeading));
  const known = forms.map((form) => ({
    form,
    missing: headingsOf(form).filter((heading) => !there.has(heading)),
    found: headingsOf(form).filter((heading) => there.has(heading)).length,
  }));
  const whole = known.find(({ missing }) => missing.length === 0);
  if (whole) return whole.form;
  const nearest = known.toSorted((a, b) => b.found - a.found)[0];
  if (!nearest || nearest.found === 0)
    throw new Fault("issue-unknown", { file, forms: forms.map(({ id }) => id).join(", ") });
  throw new Fault("issue-missing", { file, form: nearest.form.id, headings: nearest.missing.join("; ") });
}

/** A text without what the template itself says. */
function clean(text: string, own: readonly string[]): string {
  const written = own.reduce((rest, said) => rest.replace(said, ""), text).trim();
  return written === NOTHING ? "" : written;
}
