import { isPersonalEmail } from "#src/check/rules/check-personal-contacts.ts";
import { isFields } from "#src/core/integrity/records.ts";
import { listEmails } from "#src/core/text/emails.ts";
import { findPesels } from "#src/core/text/pesel.ts";
import { listSecrets } from "#src/core/text/secrets.ts";

/** What stands in place of what may not be told again. */
export const HIDDEN = "▮▮▮";

const isPrivate = (text: string): boolean =>
  listSecrets(text).length > 0 ||
  findPesels(text).length > 0 ||
  listEmails(text).some(({ email }) => isPersonalEmail(email));

/** A value without texts that hold a secret, a PESEL number or the address of a person, and without persons. */
export function hidePrivate(value: unknown): unknown {
  if (typeof value === "string") return isPrivate(value) ? HIDDEN : value;
  if (typeof value === "number") return isPrivate(String(value)) ? HIDDEN : value;
  if (Array.isArray(value)) return value.map(hidePrivate);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key, key === "person" ? HIDDEN : hidePrivate(inside)]),
  );
}

/** The same for lines of a text. */
export const hidePrivateLines = (text: string): string =>
  text
    .split("\n")
    .map((line) => (isPrivate(line) ? `${line.slice(0, 1)}${HIDDEN}` : line))
    .join("\n");
