import type { Entry, Rule } from "#src/collections/content.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { givenNames } from "#src/core/text/given-names.ts";
import { isFields, mapRecords, readText, visitRecords } from "#src/core/integrity/records.ts";
import { listEmails } from "#src/core/text/emails.ts";
import { makeLinePlaces } from "#src/core/text/line-places.ts";
import { remember } from "../facts/notes.ts";
import type { Problem } from "#src/check/problems.ts";

/** A named person, or an address made of a name, is published only with recorded consent. */
export const checkPersonalContacts: Rule = (content) =>
  listEntries(content).flatMap((entry) =>
    remember(entry, "contacts", () => [
      ...checkPersons(entry),
      ...checkAddresses(entry),
      ...checkBody(entry),
    ]),
  );

/** Every `person` of a record, at any depth. */
const checkPersons = (entry: Entry<unknown>): Problem[] =>
  mapRecords(entry.data, ({ person }, path) =>
    isFields(person) && person["consent"] === undefined
      ? [problemAt(entry, "personal-contact", [...path, "person"], { name: readText(person, "name") })]
      : [],
  );

/** Every `email` of a record, at any depth; one next to a named person is checked with that person. */
function checkAddresses(entry: Entry<unknown>): Problem[] {
  const problems: Problem[] = [];
  visitRecords(entry.data, (fields, path) => {
    if ("person" in fields) return false;
    const email = readText(fields, "email");
    if (email !== undefined && isPersonalEmail(email))
      problems.push(problemAt(entry, "personal-email", [...path, "email"], { email }));
    return true;
  });
  return problems;
}

function checkBody(entry: Entry<unknown>): Problem[] {
  const text = entry.body?.text ?? "";
  const placeOf = makeLinePlaces(text);
  return listEmails(text).flatMap(({ email, index }) =>
    isPersonalEmail(email)
      ? [{ ...problemAt(entry, "personal-email", [], { email }), position: placeOf(index) }]
      : [],
  );
}

const SURNAME = /(?:[sc]k[ia]|dzk[ia]|icz|czyk|czak|czuk|iuk|owska|ewska|ak|arz)$/;
const ROLES =
  /^(?:biuro|sekretariat|kontakt|info|fundacja|stowarzyszenie|spoldzielnia|klub|dom|centrum|zarzad|prezes|dyrektor|promocja|szkola|parafia|caritas|gmina|urzad|zespol|kolo|praca|sklep|kawiarnia|osrodek|przedszkole|projekty?)/;

/** RFC 5321, 4.5.3.1.1. */
const LONGEST_LOCAL_PART = 64;

/**
 * Whether the part before `@` is a person's name: given name and surname in either order with a separator, a given
 * name with a typical surname without one, or an initial with a typical surname.
 */
export function isPersonalEmail(email: string): boolean {
  const address = email.split("@")[0] ?? "";
  if (address.length > LONGEST_LOCAL_PART) return false;
  const local = address.toLowerCase().replace(/\d+$/, "");
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
