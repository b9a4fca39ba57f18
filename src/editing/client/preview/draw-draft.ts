import type { Language } from "#src/core/text/language.ts";
import { isChanged, type Leaf } from "./leaves.ts";
import { bodyOf, toVersion, type Draft } from "./read-draft.ts";
import type { PreviewSettings } from "./settings.ts";
import { showBody, type Markdown } from "./show-body.ts";
import { showChanges } from "./show-changes.ts";
import { undoAll, type Undo } from "./undo.ts";

/** What a preview became: marks by paths of fields, what is only listed, and how to take the marks back. */
export type Drawn = { marks: { path: string; mark: Element }[]; listed: Leaf[]; undo: Undo };

/** The page that is drawn upon. `naming` is the field that names the entry. */
export type DrawnPage = { root: Element; language: Language; naming: string };

const BODY = "body";

const written = (text: string) => (text === "" ? undefined : { said: text, shown: [text], isPlain: false });

/** The text below the data of a file as one value. */
export const toBodyLeaf = ({ saved, draft }: Draft, label: string): Leaf => ({
  path: BODY,
  parent: "",
  label,
  before: written(bodyOf(saved)),
  after: written(bodyOf(draft)),
});

/** Puts a draft into the page of its entry. */
export function drawDraft(
  draft: Draft,
  { root, language, naming }: DrawnPage,
  { main, texts }: PreviewSettings,
  markdown: Markdown,
): Drawn {
  const version = toVersion(draft, naming, language, main);
  const shown = showChanges({ root, language, leaves: draft.leaves, ...version });
  const leaf = toBodyLeaf(draft, texts.body);
  if (!isChanged(leaf)) return shown;
  const body = showBody(
    { root, language, before: leaf.before?.said ?? "", after: leaf.after?.said ?? "" },
    markdown,
  );
  if (!body) return { ...shown, listed: [...shown.listed, leaf] };
  return {
    marks: [...shown.marks, ...body.marks.map((mark) => ({ path: BODY, mark }))],
    listed: shown.listed,
    undo: undoAll([shown.undo, body.undo]),
  };
}
