import { renderReport } from "#src/check/report/render-report.ts";
import type { Finding } from "#src/check/run-check.ts";
import { getText, type TextKey, type TextValues } from "#src/commands/texts/texts.ts";
import { writeInline } from "#src/core/source/inline-yaml.ts";
import { showUnseen } from "#src/core/text/unseen.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { Applied } from "./apply-plan.ts";
import { PLAN_STATES, type FieldChange, type Plan, type PlanItem } from "./plan.ts";
import type { ProposalNote } from "./proposal.ts";
import { readText } from "#src/core/integrity/records.ts";

type Say = (key: TextKey<"import">, values?: TextValues) => string;

/** A text from elsewhere is not longer than this in a report. */
const LONGEST = 200;

/** A value of a source on one line, of a length that can be read. */
export const show = (value: unknown): string => {
  const text = showUnseen(typeof value === "string" ? value : writeInline(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** A plan for people, what was written of it, and what to do next; `applied` is undefined for a dry run. */
export function reportPlan(plan: Plan, applied: Applied | undefined, language: ReportLanguage): string {
  const say: Say = (key, values = {}) => getText("import", language, key, values);
  const groups = PLAN_STATES.flatMap((state) => {
    const items = plan.items.filter((item) => item.state === state);
    if (items.length === 0 || state === "unchanged") return [];
    const blocks = items.map((item) => describe(item, say, language));
    return [[say(`plan.${state}`, { count: items.length }), ...blocks].join("\n")];
  });
  const gone =
    plan.gone.length === 0
      ? []
      : [
          [
            say("plan.gone", { count: plan.gone.length }),
            ...plan.gone.map(({ id, name }) => `  ${id}  ${show(name)}`),
          ].join("\n"),
        ];
  const notes = plan.notes.length === 0 ? [] : [plan.notes.map((note) => describeNote(note, say)).join("\n")];
  return [...groups, ...gone, ...notes, sumUp(plan, applied, say)].join("\n\n");
}

/** How many proposals are in each state, and how many entities are gone. */
export const countStates = ({
  items,
  gone,
}: Plan): Record<(typeof PLAN_STATES)[number] | "gone", number> => ({
  ...(Object.fromEntries(
    PLAN_STATES.map((state) => [state, items.filter((item) => item.state === state).length]),
  ) as Record<(typeof PLAN_STATES)[number], number>),
  gone: gone.length,
});

function sumUp(plan: Plan, applied: Applied | undefined, say: Say): string {
  const files = plan.items.filter((item) => "file" in item && item.file).length;
  const done = applied
    ? say("plan.written", { count: applied.written.length })
    : say(files > 0 ? "plan.dry" : "plan.nothing", { count: files });
  const left = (applied?.left ?? []).map((path) => say("plan.left", { path }));
  return [say("plan.sum", countStates(plan)), done, ...left].join("\n");
}

function describe(item: PlanItem, say: Say, language: ReportLanguage): string {
  const { proposal } = item;
  const name = readText(proposal.fields, "name") ?? readText(proposal.fields, "registerName");
  const who = ["id" in item ? item.id : proposal.key, ...(name === undefined ? [] : [name])];
  const head = [...who.map(show), `(${show(proposal.place)})`].join("  ");
  return [`  ${head}`, ...listDetails(item, say, language), ...listNotes(item, say)].join("\n");
}

function listDetails(item: PlanItem, say: Say, language: ReportLanguage): string[] {
  switch (item.state) {
    case "new":
      return describeFindings(item.warnings, language);
    case "ambiguous":
      return [
        `    ${say(`plan.why.${item.why}`, { key: show(item.proposal.key) })}`,
        ...item.candidates.map(({ id, name, score }) => `      ${show(id)}  ${show(name)}  (${score})`),
      ];
    case "refused":
      return item.findings.length > 0
        ? describeFindings(item.findings, language)
        : [`    ${say("plan.by-hand", { id: item.id })}`];
    default:
      return [
        `    ${say("plan.by", { by: say(`plan.by.${item.by}`) })}`,
        ...item.changes.map((change) => `    ${describeChange(change)}`),
        ...item.conflicts.map((change) => `    ${say("plan.conflict", valuesOf(change))}`),
        ...describeFindings(item.warnings, language),
      ];
  }
}

const valuesOf = ({ path, before, after }: FieldChange) => ({
  field: path.join("."),
  before: before === undefined ? "–" : show(before),
  after: after === undefined ? "–" : show(after),
});

/** What a source adds to an entity, or says otherwise. */
export function describeChange(change: FieldChange): string {
  const { field, before, after } = valuesOf(change);
  return change.before === undefined ? `+ ${field}: ${after}` : `~ ${field}: ${before} → ${after}`;
}

const describeFindings = (findings: readonly Finding[], language: ReportLanguage): string[] =>
  renderReport({ files: 0, findings: [...findings] }, language).problems.map(
    ({ id, what, remedy }) => `    ! ${id}: ${what} ${remedy}`,
  );

const listNotes = ({ proposal: { notes = [] }, state }: PlanItem, say: Say): string[] =>
  state === "unchanged" ? [] : notes.map((note) => `    i ${describeNote(note, say)}`);

/** A note in the language of the command. */
export const describeNote = ({ id, values }: ProposalNote, say: Say): string =>
  say(`note.${id}`, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, show(value)])));
