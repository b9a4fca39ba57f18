import { foldText } from "#src/core/text/fold-text.ts";
import { isOrganisationName, mayNamePerson } from "../organisation-name.ts";

/** Whose remark it is. A name of a private person is not kept (art. 5(1)(c) GDPR); `wasNamed` says there was one. */
export type RemarkAuthor = { authorKind: "organisation" | "person"; author?: string; wasNamed: boolean };

const PRIVATE =
  "(?:osob[ay] (?:fizyczn|prywatn)\\w*|mieszka(?:niec|nka|ncy)|person|anonim\\w*|obywatel(?:ka)?)";
const ORGANISATION =
  /^(?:organizacj|ngo|fundacj|stowarzyszeni|spoldzieln|samorzad|jednostka|urzad|gmina|podmiot ekonomii|osoba prawna|organi[sz]ation)/;

/** Kinds that say nothing of the form: beside them one word may be a surname. */
const GENERAL = /^(?:organizacj|ngo|podmiot|osoba prawna|jednostka|organi[sz]ation)/;

/**
 * Reads the author from the name and, where the table has it, the kind; `known` are folded names of organisations.
 * A name of which it is not known that it is an organisation's is withheld as a person's.
 */
export function parseAuthor(name: string, kind: string, known: ReadonlySet<string>): RemarkAuthor {
  const folded = foldText(name).replaceAll(/\s+/g, " ").trim();
  const kindOf = foldText(kind).replaceAll(/\s+/g, " ").trim();
  if (/^[-–—]?$/.test(folded)) return { authorKind: "person", wasNamed: false };
  if (new RegExp(`^${PRIVATE}$`).test(folded)) return { authorKind: "person", wasNamed: false };
  const isPrivate = new RegExp(`(?:^|\\W)${PRIVATE}`).test(kindOf) || new RegExp(`^${PRIVATE}`).test(folded);
  const mayBeSurname = GENERAL.test(kindOf) && !folded.includes(" ");
  const isKindOfBody = ORGANISATION.test(kindOf) && !mayNamePerson(name) && !mayBeSurname;
  if (isPrivate || !(isKindOfBody || isOrganisationName(name, known)))
    return { authorKind: "person", wasNamed: true };
  return { authorKind: "organisation", author: name.replaceAll(/\s+/g, " ").trim(), wasNamed: false };
}
