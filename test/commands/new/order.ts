import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Order } from "#src/commands/new/make-new.ts";
import { findTarget } from "#src/commands/new/target.ts";
import { readAnswers } from "#src/commands/new/values.ts";
import { TODAY } from "#test/support/content-folder.ts";

/** What `npm run new` is asked for: a record of a collection from `--set`. */
export const order = (
  folder: string,
  collection: string,
  set: readonly string[],
  more: Partial<Order> = {},
): Order => {
  const target = findTarget(collection);
  const record = readAnswers(target.schema, set);
  return {
    folder,
    target,
    record,
    id: undefined,
    today: TODAY,
    language: "pl",
    prompter: undefined,
    ...more,
  };
};

/** The text of a file of a content folder. */
export const fileOf = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");
