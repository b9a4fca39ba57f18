import { Fault } from "../fault.ts";
import { readStart } from "./table-blocks.ts";

/** What the first bytes of a file say that it is. */
export type TableKind = "archive" | "old-sheet" | "markup" | "text";

/** Pages may begin with many blank lines and a comment. */
const START = 65_536;
/** The marks of ZIP (XLSX, ODS) and of the compound files of old or encrypted sheets. */
const ARCHIVE = "504b0304";
const COMPOUND = "d0cf11e0";
const MARKUP =
  /^(?:[\s\uFEFF]|<!--[\s\S]*?-->)*<(?:!doctype|html|head|body|table|\?xml|\?php|div|script|meta|title|center|h1|p|br)\b/i;

/** Looks at the beginning of a file that is there. */
export function findTableKind(file: string): TableKind {
  const bytes = readStart(file, START);
  const mark = bytes.subarray(0, 4).toString("hex");
  if (mark === ARCHIVE) return "archive";
  if (mark === COMPOUND) return "old-sheet";
  const text = bytes
    .toString("utf8")
    .replaceAll("\0", "")
    .replace(/^\uFFFD\uFFFD/, "");
  return MARKUP.test(text) ? "markup" : "text";
}

/** Throws a `Fault` for a page of the web, and for an old or encrypted sheet, in place of a table. */
export function refuseForeign(file: string): void {
  const kind = findTableKind(file);
  if (kind === "markup") throw new Fault("table-markup", { file });
  if (kind === "old-sheet") throw new Fault("table-old", { file });
}
