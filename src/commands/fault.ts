import type { TextKey, TextSet, TextValues } from "./texts/texts.ts";

type Ids<Prefix extends string> = {
  [S in TextSet]: TextKey<S> extends infer Key ? (Key extends `${Prefix}.${infer Id}` ? Id : never) : never;
}[TextSet];

/** What can go wrong in a command: the text `fault.<id>` of the command says it. */
export type FaultId = Ids<"fault">;

/** A faulty row of a table, by its line in the file: the text `row.<id>` of the command says what is wrong. */
export type RowFault = { line: number; id: Ids<"row">; values: TextValues };

/** A failure that the person who ran the command can understand and fix. `exitCode` is 2 for wrong use. */
export class Fault extends Error {
  readonly id: FaultId;
  readonly values: TextValues;
  readonly rows: readonly RowFault[];
  readonly exitCode: 1 | 2;

  constructor(
    id: FaultId,
    values: TextValues = {},
    { rows = [], exitCode = 1 }: { rows?: readonly RowFault[]; exitCode?: 1 | 2 } = {},
  ) {
    super(id);
    this.id = id;
    this.values = values;
    this.rows = rows;
    this.exitCode = exitCode;
  }
}
