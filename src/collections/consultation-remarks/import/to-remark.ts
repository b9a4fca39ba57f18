import type { RowFault } from "#src/commands/fault.ts";
import { checkRow } from "#src/commands/tables/check-row.ts";
import { listNearest } from "#src/core/text/nearest.ts";
import { remarkSchema } from "../schema.ts";
import type { RemarkColumn } from "./columns.ts";
import { parseAuthor } from "./parse-author.ts";
import { parseDecision } from "./parse-decision.ts";
import type { RemarkRow } from "./plan-table.ts";
import { parseParagraph } from "./read-remark.ts";

/** A row as it is written; `wasNamed` says that a name was withheld. */
export type Remark = { wasNamed: boolean; record: RemarkRow };

/** Reads a row; all that is wrong with it where something is. `refs` are the paragraphs of the draft, if it is known. */
export function toRemark(
  at: (column: RemarkColumn) => string,
  { refs, names }: { refs: readonly string[]; names: ReadonlySet<string> },
  line: number,
): Remark | RowFault[] {
  const { wasNamed, ...author } = parseAuthor(at("author"), at("authorKind"), names);
  const decision = parseDecision(at("decision"));
  const paragraph = parseParagraph(at("paragraph"));
  const faults: RowFault[] = [];
  if (at("remark").length < 3) faults.push({ line, id: "remark", values: {} });
  if (typeof decision === "object") faults.push({ line, id: "decision", values: { value: decision.value } });
  if (typeof paragraph === "object")
    faults.push({ line, id: "paragraph", values: { value: paragraph.value } });
  else if (paragraph !== undefined && refs.length > 0 && !refs.includes(paragraph)) {
    const nearest = listNearest(paragraph, refs).join(", ") || "–";
    faults.push({ line, id: "paragraph-unknown", values: { value: at("paragraph"), paragraph, nearest } });
  }
  if (faults.length > 0) return faults;
  const record = { ...author, paragraph, remark: at("remark"), decision, reason: at("reason") } as RemarkRow;
  const written = Object.fromEntries(Object.entries(record).filter(([, value]) => value));
  const refused = checkRow(remarkSchema(), written, line);
  return refused.length > 0 ? refused : { wasNamed, record };
}
