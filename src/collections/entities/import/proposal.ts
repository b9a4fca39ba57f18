import type { TextKey, TextValues } from "#src/commands/texts/texts.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import type { Difference } from "./compare.ts";

type NoteId = TextKey<"import"> extends infer Key ? (Key extends `note.${infer Id}` ? Id : never) : never;

/** What people should look at in a proposal: the text `note.<id>` of the command says it. */
export type ProposalNote = { id: NoteId; values: TextValues };

/**
 * What a source that knows the entry says of its file: what is otherwise (`after` is undefined for a value that goes), and
 * what is written as proof; `isSettled` is whether nothing of it stays open.
 */
export type Correction = {
  differences: readonly Difference[];
  prove: (isSettled: boolean) => Omit<Difference, "isConflict">[];
};

/**
 * What a source says of one organisation: `fields` in the form of an entity's front matter, as an author would write them,
 * and where it was read. A field that the source does not know is absent; a source never empties a field. Days are
 * `YYYY-MM-DD`.
 */
export type Proposal = {
  /** What the source calls the record for good; the same at each import, unique within the source. */
  key: string;
  fields: Readonly<Record<string, unknown>>;
  /** Text below the front matter, for a new file only. */
  text?: string;
  source: { url: string; title: string; publishedOn?: string; accessedOn: string };
  /** Where the record stands in the source, for people: `line 12`, `KRS 0000136833`. */
  place: string;
  /** The id of the entity that the source itself says it is about. */
  entity?: string;
  /** Fields that only a new file takes, because editors choose them: a register's name is not the everyday one. */
  onlyNew?: readonly string[];
  /** Whether the portal itself said it: then it restores fields of any kind, and is no source that proves them. */
  isOwn?: boolean;
  notes?: readonly ProposalNote[];
  /** Judges the fields of the file by itself, in place of comparing them with `fields`. */
  correct?: (file: Fields) => Correction;
};
