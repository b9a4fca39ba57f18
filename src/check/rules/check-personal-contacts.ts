import type { Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { givenNames } from "#src/core/text/given-names.ts";
import type { Position } from "#src/core/integrity/problem.ts";
import { isFields, listRecords, readText } from "#src/core/integrity/records.ts";
import type { Problem } from "#src/check/problems.ts";

/** A named person, or an address made of a name, is published only with recorded consent. */
export const checkPersonalContacts: Rule = (content) =>
  listEntries(content).flatMap((entry) => [
    ...checkPersons(entry),
    ...checkAddresses(entry),
    ...checkBody(entry),
  ]);

/** Every `person` of a record, at any depth. */
const checkPersons = (entry: Entry<unknown>): Problem[] =>
  listRecords(entry.data).flatMap(({ fields: { person }, path }) =>
    isFields(person) && person["consent"] === undefined
      ? [problemAt(entry, "personal-contact", [...path, "person"], { name: readText(person, "name") })]
      : [],
  );

/** Every `email` of a record, at any depth; one next to a named person is checked with that person. */
const checkAddresses = (entry: Entry<unknown>): Problem[] =>
  listRecords(entry.data, [], (fields) => "person" in fields).flatMap(({ fields, path }) => {
    const email = readText(fields, "email");
    return email !== undefined && isPersonalEmail(email)
      ? [problemAt(entry, "personal-email", [...path, "email"], { email })]
      : [];
  });

function checkBody(entry: Entry<unknown>): Problem[] {
  const text = entry.body?.text ?? "";
  return [...text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g)].flatMap((match) =>
    isPersonalEmail(match[0])
      ? [
          {
            ...problemAt(entry, "personal-email", [], { email: match[0] }),
            position: placeOf(text, match.index),
          },
        ]
      : [],
  );
}

function placeOf(text: string, index: number): Position {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

const SURNAME = /(?:[sc]k[ia]|dzk[ia]|icz|czyk|czak|czuk|iuk|owska|ewska|ak|arz)$/;
const ROLES =
  /^(?:biuro|sekretariat|kontakt|info|fundacja|stowarzyszenie|spoldzielnia|klub|dom|centrum|zarzad|prezes|dyrektor|promocja|szkola|parafia|caritas|gmina|urzad|zespol|kolo|praca|sklep|kawiarnia|osrodek|przedszkole|projekty?)/;

/**
 * Whether the part before `@` is a person's name: given name and surname in either order with a separator, a given
 * name with a typical surname without one, or an initial with a typical surname.
 */
export function isPersonalEmail(email: string): boolean {
  const local = (email.split("@")[0] ?? "").toLowerCase().replaceAll(/\d+$/g, "");
  if (ROLES.test(local)) return false;
  const [first = "", second = "", ...more] = local.split(/[._-]/);
  if (second !== "" && more.length <= 1)
    return isNamePair(first, second, more[0]) || isNamePair(more[0] ?? second, first);
  return more.length === 0 && isNameWithSurname(first);
}

function isNamePair(given: string, surname: string, rest?: string): boolean {
  if (ROLES.test(surname)) return false;
  if (givenNames.has(given)) return surname.length >= 3 || (rest !== undefined && rest.length >= 3);
  return given.length === 1 && surname.length >= 5 && SURNAME.test(surname);
}

function isNameWithSurname(word: string): boolean {
  if (!SURNAME.test(word)) return false;
  for (let length = 3; length <= word.length - 5; length += 1) {
    if (givenNames.has(word.slice(0, length))) return true;
  }
  return false;
}
