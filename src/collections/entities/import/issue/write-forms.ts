import { stringify } from "yaml";
import { toHeading, type TwoTexts } from "./questions.ts";
import type { AskedForm } from "./options.ts";

const join = ({ pl, en }: TwoTexts): string => `${pl} · ${en}`;

type AskedQuestion = AskedForm["questions"][number];

const GITHUB_TYPES = {
  input: "input",
  text: "textarea",
  choice: "dropdown",
  several: "dropdown",
  confirmation: "checkboxes",
} as const;

/** A form for issues in the syntax of GitHub, as YAML. */
export const toGithubForm = ({ name, about, label, questions }: AskedForm): string =>
  stringify(
    { name: join(name), description: join(about), labels: [label], body: questions.map(toGithubQuestion) },
    { lineWidth: 0 },
  );

function toGithubQuestion({ question, options }: AskedQuestion) {
  const { id, kind, hint, boxes, isRequired } = question;
  return {
    type: GITHUB_TYPES[kind],
    id: id.replaceAll(".", "-"),
    attributes: {
      label: toHeading(question),
      ...(hint && { description: join(hint) }),
      ...(kind === "several" && { multiple: true }),
      ...(options.length > 0 && { options: options.map(({ text }) => text) }),
      ...(boxes && { options: boxes.map((box) => ({ label: join(box), required: true })) }),
    },
    ...(!boxes && { validations: { required: isRequired } }),
  };
}

/** More options than this are not listed where nobody can choose from them. */
const MOST_OPTIONS = 40;

/** The same form as a template of GitLab, in Markdown: its answers are written below the headings. */
export const toGitlabForm = (form: AskedForm): string =>
  [
    ...listOpening(form),
    ...form.questions.map((asked) =>
      [`### ${toHeading(asked.question)}`, ...listHints(asked), ...listBoxes(asked)].join("\n\n"),
    ),
    "",
  ].join("\n\n");

/** What stands in a template above the first question: GitLab takes the label out when the issue is made. */
export const listOpening = ({ about, label }: AskedForm): string[] => [
  toComment([join(about)]),
  `/label ~${label}`,
];

const toComment = (lines: readonly string[]): string => `<!-- ${lines.join("\n").replaceAll("--", "–")} -->`;

/** What a template says to those who fill it in, above their answer. */
export function listHints({ question: { hint, isRequired, kind }, options }: AskedQuestion): string[] {
  const need = isRequired && kind !== "confirmation" ? ["(wymagane · required)"] : [];
  const listed =
    options.length <= MOST_OPTIONS ? options.map(({ text }) => text) : [`${options[0]?.text ?? ""} …`];
  const lines = [...need, ...(hint ? [join(hint)] : []), ...listed];
  return lines.length > 0 ? [toComment(lines)] : [];
}

const listBoxes = ({ question: { boxes = [] } }: AskedQuestion): string[] =>
  boxes.length > 0 ? [boxes.map((box) => `- [ ] ${join(box)}`).join("\n")] : [];
