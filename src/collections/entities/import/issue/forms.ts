import {
  both,
  confirm,
  listSourceQuestions,
  ofField,
  page,
  type IssueForm,
  type Question,
} from "./questions.ts";

const LABEL = "content";

const listNewQuestions = (): Question[] => [
  ofField("name", { isRequired: true }),
  ofField("legalForm", { kind: "choice", vocabulary: "legal-forms", isRequired: true }),
  ofField("summary", { kind: "text", isRequired: true, hint: both("issue.summary.hint") }),
  ofField("identifiers.krs"),
  ofField("identifiers.nip"),
  ofField("identifiers.regon"),
  ofField("address.street"),
  ofField("address.postalCode"),
  ofField("address.town", { isRequired: true }),
  ofField("address.municipality", { kind: "choice", vocabulary: "territory", isRequired: true }),
  ofField("spheres", { kind: "several", vocabulary: "spheres" }),
  ofField("targetGroups", { kind: "several", vocabulary: "target-groups" }),
  ofField("website"),
  ofField("contacts.0.email", { hint: both("issue.contact.hint") }),
  ofField("contacts.0.phone", { hint: both("issue.contact.hint") }),
  ofField("openingHours", { hint: both("issue.hours.hint") }),
  ofField("founded", { hint: both("issue.date.hint") }),
  ...listSourceQuestions(),
  confirm("issue.confirm.public", "issue.confirm.private"),
];

const listCorrectionQuestions = (): Question[] => [
  page(),
  { id: "field", kind: "choice", label: both("issue.field"), vocabulary: "fields", isRequired: true },
  { id: "value", kind: "text", label: both("issue.value"), isRequired: true, hint: both("issue.value.hint") },
  ...listSourceQuestions(),
  confirm("issue.confirm.public", "issue.confirm.private"),
];

const listConfirmationQuestions = (): Question[] => [
  page(),
  {
    id: "remarks",
    kind: "text",
    label: both("issue.remarks"),
    isRequired: false,
    hint: both("issue.remarks.hint"),
  },
  confirm("issue.confirm.organisation", "issue.confirm.current"),
];

/** The forms by which readers and organisations write to the editors, made from the schema of entities. */
export const listIssueForms = (): IssueForm[] => [
  {
    id: "dodaj-podmiot",
    name: both("issue.add"),
    about: both("issue.add.about"),
    label: LABEL,
    questions: listNewQuestions(),
  },
  {
    id: "zglos-blad",
    name: both("issue.correct"),
    about: both("issue.correct.about"),
    label: LABEL,
    questions: listCorrectionQuestions(),
  },
  {
    id: "potwierdz-wpis",
    name: both("issue.confirm"),
    about: both("issue.confirm.about"),
    label: LABEL,
    questions: listConfirmationQuestions(),
  },
];
