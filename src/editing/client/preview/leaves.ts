import { isFields, type Fields } from "#src/core/integrity/records.ts";
import type { FormField, Words } from "./form-field.ts";
import { pairItems } from "./pair-items.ts";
import { toWritten, type Written } from "./written.ts";

/** One value of a record: what was saved, and what the draft says; one of them is missing where the other has none. */
export type Leaf = {
  path: string;
  /** The path of the record that it belongs to; empty for the entry itself. */
  parent: string;
  /** The names of the fields that lead to it: `Źródła 2 › Adres źródła`. */
  label: string;
  before?: Written | undefined;
  after?: Written | undefined;
};

type Both = { before: unknown; after: unknown };
type Step = { path: string; parent: string; label: string };

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const recordOf = (value: unknown): Fields => (isFields(value) ? value : {});

function toLeaf({ before, after }: Both, form: FormField, step: Step, words: Words): Leaf[] {
  const leaf = { ...step, before: toWritten(before, form, words), after: toWritten(after, form, words) };
  return leaf.before || leaf.after ? [leaf] : [];
}

/** Terms of a closed list have no order that matters: one is added or taken away. */
function listChosen({ before, after }: Both, form: FormField, step: Step, words: Words): Leaf[] {
  const [old, now] = [listOf(before), listOf(after)];
  return [...new Set([...old, ...now])].flatMap((term) =>
    toLeaf(
      { before: old.includes(term) ? term : undefined, after: now.includes(term) ? term : undefined },
      form,
      { ...step, path: `${step.path}=${String(term)}` },
      words,
    ),
  );
}

function listItems({ before, after }: Both, form: FormField, step: Step, words: Words): Leaf[] {
  return pairItems(listOf(before), listOf(after)).flatMap(({ place, ...pair }, index) => {
    const path = `${step.path}.${index}`;
    const label = `${step.label} ${place + 1}`;
    return form.fields
      ? listInside(pair, form.fields, { path, label }, words)
      : toLeaf(pair, form.field ?? form, { path, parent: step.parent, label }, words);
  });
}

function listOfField(both: Both, form: FormField, step: Step, words: Words): Leaf[] {
  if (form.multiple) return listChosen(both, form, step, words);
  if (form.widget === "list") return listItems(both, form, step, words);
  return form.fields ? listInside(both, form.fields, step, words) : toLeaf(both, form, step, words);
}

const listInside = (
  { before, after }: Both,
  forms: readonly FormField[],
  { path, label }: { path: string; label: string },
  words: Words,
): Leaf[] =>
  forms.flatMap((form) => {
    const own = form.label ?? form.name;
    const step = {
      path: path === "" ? form.name : `${path}.${form.name}`,
      parent: path,
      label: label === "" ? own : `${label} › ${own}`,
    };
    const both = { before: recordOf(before)[form.name], after: recordOf(after)[form.name] };
    return listOfField(both, form, step, words);
  });

/** All values of a saved record and of its draft, side by side, in the order of the form; without the text below them. */
export const listLeaves = (saved: Fields, draft: Fields, forms: readonly FormField[], words: Words): Leaf[] =>
  listInside(
    { before: saved, after: draft },
    forms.filter(({ widget }) => widget !== "markdown"),
    { path: "", label: "" },
    words,
  );

/** Whether the draft says something else than what was saved. */
export const isChanged = ({ before, after }: Leaf): boolean => before?.said !== after?.said;
