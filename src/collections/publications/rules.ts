import { problemAt, type Entry, type Rule } from "#src/collections/content.ts";
import type { Problem } from "#src/check/problems.ts";
import { isIsbn } from "./isbn.ts";
import type { PublicationFile } from "./schema.ts";

type Checked = Entry<PublicationFile>;

/** A publication has a valid number, is entered once, and states what its address leads to. */
const checkPublications: Rule = (content) =>
  content.entries.publications.flatMap((publication, index, all) => [
    ...checkIsbn(publication),
    ...checkOwnFile(publication),
    ...checkTwin(publication, all.slice(0, index)),
    ...checkEvaluation(publication),
  ]);

function checkIsbn(publication: Checked): Problem[] {
  const { isbn } = publication.data;
  return isbn === undefined || isIsbn(isbn)
    ? []
    : [problemAt(publication, "isbn-checksum", ["isbn"], { isbn })];
}

/** An address of the portal itself leads to the document. */
function checkOwnFile(publication: Checked): Problem[] {
  const { url, addressKind } = publication.data;
  return url?.startsWith("/") && addressKind !== "document"
    ? [problemAt(publication, "publication-own-file", ["url"], { url })]
    : [];
}

function checkTwin(publication: Checked, others: readonly Checked[]): Problem[] {
  const { url } = publication.data;
  const twin = others.find((other) => other.data.url === url);
  return url !== undefined && twin
    ? [problemAt(publication, "publication-duplicate", ["url"], { other: twin.id })]
    : [];
}

/** A publication that evaluates a programme has the kind of an evaluation. */
function checkEvaluation(publication: Checked): Problem[] {
  const { kind, evaluates } = publication.data;
  return evaluates !== undefined && kind !== undefined && kind !== "evaluation" && kind !== "report"
    ? [problemAt(publication, "publication-evaluates", ["evaluates"], { id: evaluates.id })]
    : [];
}

export const rules: readonly Rule[] = [checkPublications];
