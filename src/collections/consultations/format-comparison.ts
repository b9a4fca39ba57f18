import type { DraftBlock } from "./draft.ts";
import { formatParagraph } from "./format.ts";
import { type Language } from "#src/core/text/language.ts";
import { messages } from "#src/i18n/messages.ts";

/** The name of a part of a text: `§ 2 ust. 3`, or its kind when it has no number. */
export function formatBlock(block: DraftBlock, language: Language): string {
  if (block.kind === "paragraph") return formatParagraph(block, language);
  return messages(language)(block.kind === "heading" ? "comparison.heading" : "comparison.opening");
}

/** The name in the adopted text, followed by the name in the draft if it was different. */
export function formatRenumbered(before: DraftBlock, after: DraftBlock, language: Language): string {
  const label = formatBlock(after, language);
  const former = formatBlock(before, language);
  return label === former ? label : messages(language)("comparison.renumbered", { label, former });
}

/** The names of the first and the last of consecutive parts. */
export function formatSpan(blocks: readonly { after: DraftBlock }[], language: Language): string {
  const labels = [blocks[0], blocks.at(-1)].map((block) => (block ? formatBlock(block.after, language) : ""));
  return [...new Set(labels)].join(" – ");
}
