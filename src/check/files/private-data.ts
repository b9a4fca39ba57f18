import { makeLinePlaces } from "#src/core/text/line-places.ts";
import { findPesels } from "#src/core/text/pesel.ts";
import { listSecrets } from "#src/core/text/secrets.ts";
import type { Problem } from "../problems.ts";

/**
 * Secrets and PESEL numbers in the text of a file, comments included, because the whole file is public. Problems never repeat
 * what they have found.
 */
export function checkPrivateData(file: string, text: string): Problem[] {
  const placeOf = makeLinePlaces(text);
  return [
    ...listSecrets(text).map(({ kind, index }): Problem => ({
      id: "secret-published",
      file,
      position: placeOf(index),
      values: { kind },
    })),
    ...findPesels(text).map((index): Problem => ({
      id: "pesel-published",
      file,
      position: placeOf(index),
      values: {},
    })),
  ];
}
