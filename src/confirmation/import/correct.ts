import type { Difference } from "#src/collections/entities/import/compare.ts";
import { listConfirmation } from "#src/collections/entities/import/list-confirmation.ts";
import type { Correction } from "#src/collections/entities/import/proposal.ts";
import { keysOf } from "#src/core/records.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import { toSeenText, type Answer } from "../answer.ts";
import { toOffered, toPlace } from "../offered.ts";
import { digestText } from "../round/token.ts";

/** Whether what an answer leaves as it was still stands so in the file of the entry. */
export const isSeenAsItIs = (file: Fields, { changes, seen }: Answer): boolean =>
  digestText(toSeenText(toOffered(file), changes)) === seen;

/**
 * What an answer changes in the file of its entry: every value that is not the same by now, for a person to accept. The
 * entry counts as confirmed on `day` (`YYYY-MM-DD`) once all of it is accepted, if nothing else has changed since it was
 * seen and nobody has verified it later.
 */
export function correct(file: Fields, answer: Answer, day: string): Correction {
  const values = toOffered(file);
  const differences = keysOf(answer.changes).flatMap((field): Difference[] => {
    const [before, after] = [values[field], answer.changes[field]];
    if (before === undefined || after === undefined || before === after) return [];
    const path = toPlace(field, file);
    return [{ path, before: before || undefined, after: after || undefined, isConflict: before !== "" }];
  });
  return {
    differences,
    prove: (isSettled) => (isSettled && isSeenAsItIs(file, answer) ? listConfirmation(file, day) : []),
  };
}
