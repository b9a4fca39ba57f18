import { isOrganisationName, listKnownNames } from "./organisation-name.ts";
import type { RemarkFile, RemarkTableFile } from "./schema.ts";
import { listParagraphs, parseDraft } from "#src/collections/consultations/draft.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { listNearest } from "#src/core/text/nearest.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

/** A remark is about a paragraph that is there, a refusal has its reason, and no private person is named. */
const checkRemarks: Rule = (content) => {
  const tables = content.entries["consultation-remarks"];
  if (tables.length === 0) return [];
  const known = listKnownNames(content.entries.entities.map(({ data }) => data));
  return tables.flatMap((table) => {
    const refs = listRefs(content, table.id);
    return (table.data.remarks ?? []).flatMap((remark, index) => [
      ...checkRemark(table, remark, ["remarks", index], refs),
      ...checkAuthor(table, remark, ["remarks", index], known),
    ]);
  });
};

/** The rules of consultation remarks. */
export const rules: readonly Rule[] = [checkRemarks];

/** Paragraph numbers of the draft; undefined when the portal does not have its text. */
function listRefs(content: Content, id: string): string[] | undefined {
  const text = content.entries.consultations.find((entry) => entry.id === id)?.body?.text.trim();
  return text ? [...new Set(listParagraphs(parseDraft(text)).map(({ ref }) => ref))] : undefined;
}

function checkRemark(
  table: Entry<RemarkTableFile>,
  { paragraph, decision, reason }: RemarkFile,
  path: KeyPath,
  refs: readonly string[] | undefined,
): Problem[] {
  const found: Problem[] = [];
  if (paragraph !== undefined && refs && !refs.includes(paragraph)) {
    const nearest = listNearest(paragraph, refs);
    const corrected = nearest.length > 0 ? nearest.join(", ") : undefined;
    found.push(
      problemAt(table, "remark-paragraph-unknown", [...path, "paragraph"], { paragraph, corrected }),
    );
  }
  if ((decision === "rejected" || decision === "partly") && reason === undefined)
    found.push(problemAt(table, "remark-reason-missing", [...path, "reason"], { decision }));
  return found;
}

/** No name stands beside a private person; a name of an organisation is known to be one. */
function checkAuthor(
  table: Entry<RemarkTableFile>,
  { authorKind, author }: RemarkFile,
  path: KeyPath,
  known: ReadonlySet<string>,
): Problem[] {
  if (author === undefined) return [];
  if (authorKind === "person") return [problemAt(table, "remark-names-person", [...path, "author"])];
  if (isOrganisationName(author, known)) return [];
  return [problemAt(table, "remark-author-unsure", [...path, "author"], { author })];
}
