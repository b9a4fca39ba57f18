import { foldText } from "#src/core/text/fold-text.ts";
import type { QueryWord } from "./query-part.ts";

/** The words of a query in order. */
export const listWritten = (query: string): QueryWord[] =>
  (query.normalize("NFC").match(/[\p{L}\d]+/gu) ?? []).map((written) => ({
    written,
    folded: foldText(written),
  }));
