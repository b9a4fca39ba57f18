import { diffArrays, diffWords } from "diff";
import type { DraftBlock } from "./draft.ts";
import { pairAlike, type AlikePair } from "./pair-alike.ts";

/** A piece of a changed paragraph. */
export type ComparedWords = { kind: "same" | "added" | "removed"; text: string };

/** A part of the comparison; `before` and `after` are the same part in the draft and in the adopted text. */
export type ComparedPart =
  | { kind: "same"; blocks: { before: DraftBlock; after: DraftBlock }[] }
  | { kind: "heading"; heading: Extract<DraftBlock, { kind: "heading" }> }
  | { kind: "changed"; before: DraftBlock; after: DraftBlock; words: ComparedWords[] }
  | { kind: "added"; after: DraftBlock }
  | { kind: "removed"; before: DraftBlock };

/** The comparison of a draft with the adopted text, in the order of the latter. */
export type Comparison = {
  parts: ComparedPart[];
  counts: Record<"changed" | "added" | "removed" | "same", number>;
};

const isAlike = (a: DraftBlock, b: DraftBlock) => a.kind === b.kind && fold(a.text) === fold(b.text);
const fold = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/**
 * Compares two texts by paragraph, then the changed paragraphs by word. A paragraph that only got another number
 * counts as unchanged; one too different from all others counts as removed or added, because its diff would be
 * unreadable.
 */
export function compareTexts(draft: readonly DraftBlock[], adopted: readonly DraftBlock[]): Comparison {
  const parts: ComparedPart[] = [];
  let left = 0;
  let right = 0;
  let pending: DraftBlock[] = [];
  const flush = (added: DraftBlock[]) => {
    for (const pair of pairAlike(pending, added)) parts.push(toPart(pair));
    pending = [];
  };
  for (const { added, removed, count } of diffArrays([...draft], [...adopted], { comparator: isAlike })) {
    if (removed) {
      pending = draft.slice(left, left + count);
      left += count;
    } else {
      const blocks = adopted.slice(right, right + count);
      right += count;
      flush(added ? blocks : []);
      if (added) continue;
      addSame(parts, draft.slice(left, left + count), blocks);
      left += count;
    }
  }
  flush([]);
  return { parts, counts: countParts(parts) };
}

function toPart({ before, after }: AlikePair): ComparedPart {
  if (before && after)
    return { kind: "changed", before, after, words: compareWords(before.text, after.text) };
  return after ? { kind: "added", after } : { kind: "removed", before: before as DraftBlock };
}

const segmenter = new Intl.Segmenter("pl", { granularity: "word" });

/** Splits words by the rules of the language, so that a letter with a diacritic does not end a word. */
const compareWords = (before: string, after: string): ComparedWords[] =>
  diffWords(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: toWordKind(added, removed),
    text: value,
  }));

function toWordKind(isAdded: boolean, isRemoved: boolean): ComparedWords["kind"] {
  if (isAdded) return "added";
  return isRemoved ? "removed" : "same";
}

/**
 * Unchanged headings are separate parts, so that readers can find their place; paragraphs between them form one
 * part.
 */
function addSame(parts: ComparedPart[], before: readonly DraftBlock[], after: readonly DraftBlock[]): void {
  for (const [index, block] of after.entries()) {
    const last = parts.at(-1);
    const pair = { before: before[index] ?? block, after: block };
    if (block.kind === "heading") parts.push({ kind: "heading", heading: block });
    else if (last?.kind === "same") last.blocks.push(pair);
    else parts.push({ kind: "same", blocks: [pair] });
  }
}

function countParts(parts: readonly ComparedPart[]): Comparison["counts"] {
  const counts = { changed: 0, added: 0, removed: 0, same: 0 };
  for (const part of parts) {
    if (part.kind === "same") counts.same += part.blocks.length;
    else if (part.kind !== "heading") counts[part.kind] += 1;
  }
  return counts;
}
