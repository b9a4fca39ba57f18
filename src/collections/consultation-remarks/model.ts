import type { Decision, RemarkFile } from "./schema.ts";
import type { ConsultationFile } from "#src/collections/consultations/schema.ts";
import {
  listParagraphs,
  type DraftBlock,
  type DraftParagraph,
} from "#src/collections/consultations/draft.ts";

export type { RemarkFile } from "./schema.ts";

/** A remark with its paragraph, if it is about one. */
export type Remark = Omit<RemarkFile, "paragraph"> & {
  number: number;
  paragraph: DraftParagraph | undefined;
};

/** Numbers of remarks by decision, in display order; `waiting` means without a decision yet. */
export type RemarkCounts = Record<Decision | "waiting", number>;

/** Remarks in the order of the table, numbered from 1, each with its paragraph of the draft. */
export function toRemarks(remarks: readonly RemarkFile[], draft: readonly DraftBlock[]): Remark[] {
  const paragraphs = new Map(listParagraphs(draft).map((paragraph) => [paragraph.ref, paragraph]));
  return remarks.map(({ paragraph, ...remark }, index) => ({
    ...remark,
    number: index + 1,
    paragraph: paragraph === undefined ? undefined : paragraphs.get(paragraph),
  }));
}

/** The counts of the table or, without a table, those given by the source. */
export function toCounts(
  remarks: readonly RemarkFile[],
  given: ConsultationFile["remarkCounts"],
): RemarkCounts | undefined {
  if (remarks.length > 0) return countRemarks(remarks);
  if (!given) return undefined;
  const { accepted, partly, rejected, noted } = given;
  return { accepted, partly, rejected, noted, waiting: 0 };
}

/** How many remarks were answered in each way. */
export function countRemarks(remarks: readonly Pick<RemarkFile, "decision">[]): RemarkCounts {
  const counts: RemarkCounts = { accepted: 0, partly: 0, rejected: 0, noted: 0, waiting: 0 };
  for (const { decision } of remarks) counts[decision ?? "waiting"] += 1;
  return counts;
}
