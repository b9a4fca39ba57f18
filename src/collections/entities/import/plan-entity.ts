import { editEntry } from "#src/core/source/edit-entry.ts";
import { UnsafeEdit } from "#src/core/source/edit-yaml.ts";
import { writeField } from "#src/core/source/inline-yaml.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import { isAccepted, listEntityFields, type Choices } from "./choices.ts";
import { compareFields, type Difference } from "./compare.ts";
import type { FieldChange, PlanItem } from "./plan.ts";
import type { Proposal } from "./proposal.ts";
import type { MatchedBy } from "./match.ts";

/** An entity of the directory: where its file is and what stands in it. */
export type EntityText = { id: string; path: string; text: string };

type ChangeState = "changed" | "conflicting" | "unchanged";

function toState(changes: readonly FieldChange[], conflicts: readonly FieldChange[]): ChangeState {
  if (changes.length > 0) return "changed";
  return conflicts.length > 0 ? "conflicting" : "unchanged";
}

const toChange = ({ path, before, after }: Difference): FieldChange => ({ path, before, after });

/** What a proposal changes in the file of an entity; what only the source and no person decided stays a conflict. */
export function planChange(
  proposal: Proposal,
  { id, path, text }: EntityText,
  by: MatchedBy,
  choices: Choices,
): PlanItem {
  const data = readFields(path, text);
  if (!data) return { proposal, state: "refused", id, findings: [] };
  const correction = proposal.correct?.(data);
  const differences = correction?.differences ?? compareSource(data, proposal);
  const accepted = differences.filter(({ isConflict, path: at }) => !isConflict || isAccepted(at, choices));
  const open = choices.prefer === undefined ? differences.filter((one) => !accepted.includes(one)) : [];
  const proof =
    correction?.prove(accepted.length === differences.length) ??
    planProof(data, proposal, accepted.length > 0);
  const changes = [...accepted.map(toChange), ...proof];
  const conflicts = open.map(toChange);
  const state = toState(changes, conflicts);
  const item = { proposal, state, id, by, changes, conflicts, warnings: [] } satisfies PlanItem;
  if (changes.length === 0) return item;
  try {
    const edits = changes.map(({ path: at, after }) => ({ path: at, value: after }));
    const edited = editEntry(path, text, edits, listEntityFields());
    return { ...item, file: { path, text: edited, former: text } };
  } catch (error) {
    if (!(error instanceof UnsafeEdit)) throw error;
    return { proposal, state: "refused", id, findings: [] };
  }
}

const compareSource = (data: Fields, proposal: Proposal): Difference[] =>
  compareFields(data, toComparable(proposal, data), [
    ...(proposal.onlyNew ?? []),
    ...listHidden(data),
    ...(proposal.isOwn ? [] : ["sources", "verifiedOn", "verifiedBy"]),
  ]);

/** The fields of a file as they are written; undefined where the check must be asked first what is wrong with it. */
export function readFields(path: string, text: string): Fields | undefined {
  try {
    return readEntry(path, text).data;
  } catch {
    return undefined;
  }
}

/** An entity whose exact place is hidden, such as a shelter, is given no point by any source. */
export const listHidden = (data: Fields): string[] => (data["maskExactLocation"] === true ? ["point"] : []);

/** A register's name that is only the everyday one written otherwise is nothing new. */
function toComparable({ fields }: Proposal, data: Fields): Fields {
  const { registerName, ...others } = fields;
  const same = compareFields({ registerName: data["name"] }, { registerName }).length === 0;
  return data["registerName"] === undefined && same ? others : fields;
}

/** The source with the day of reading, where something is taken from it, or where nobody but a register vouches. */
function planProof(data: Fields, { fields, source, isOwn }: Proposal, isTaken: boolean): FieldChange[] {
  if (isOwn) return [];
  const byRegister = data["verifiedBy"] === "register" && fields["verifiedBy"] === "register";
  const isLater = (readText(data, "verifiedOn") ?? "") < source.accessedOn;
  if (!isTaken && !(byRegister && isLater)) return [];
  const sources: readonly unknown[] = Array.isArray(data["sources"]) ? data["sources"] : [];
  const place = sources.findIndex((own) => isFields(own) && own["url"] === source.url);
  const proof = place < 0 ? [{ path: ["sources", sources.length], before: undefined, after: source }] : [];
  const known = place < 0 ? undefined : sources[place];
  const days = isFields(known)
    ? (["publishedOn", "accessedOn"] as const).flatMap((key): FieldChange[] =>
        source[key] === undefined || known[key] === source[key]
          ? []
          : [{ path: ["sources", place, key], before: known[key], after: source[key] }],
      )
    : [];
  const verified: FieldChange[] =
    byRegister && isLater
      ? [{ path: ["verifiedOn"], before: data["verifiedOn"], after: source.accessedOn }]
      : [];
  return [...proof, ...days, ...verified];
}

/** The text of a new file: its fields in the order of the schema, with the source if the proposal names none. */
export function writeEntity({ fields, source, text = "" }: Proposal): string {
  const order = listEntityFields();
  const all: Fields = { ...fields, sources: fields["sources"] ?? [source] };
  const known = Object.keys(all).filter((key) => all[key] !== undefined);
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const lines = known
    .toSorted((a, b) => place(a) - place(b))
    .map((key) => writeField(key, all[key]))
    .join("");
  return `---\n${lines}---\n${text.trim() === "" ? "" : `\n${text.trim()}\n`}`;
}
