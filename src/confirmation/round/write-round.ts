import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Speaker } from "#src/commands/command.ts";
import { getText } from "#src/commands/texts/texts.ts";
import { csvDialectOf, toCsv } from "#src/core/export/csv.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import type { Language } from "#src/core/text/language.ts";
import { paths } from "#src/i18n/paths.ts";
import { toFragment } from "../answer.ts";
import { toOffered } from "../offered.ts";
import { writeLetter, type Letter } from "./letter.ts";
import type { LogEntry } from "./log.ts";
import type { Office } from "./office.ts";
import type { Addressee, ByPhone, Selection } from "./select.ts";
import { makeToken } from "./token.ts";

/** What the letters of a round have in common; days are `YYYY-MM-DD`. */
export type Round = { asked: string; until: string; office: Office; key: string; language: Language };

/** The columns that a mail program merges. */
const MERGE = ["email", "name", "subject", "link", "text", "html", "entity"];

type Written = { addressee: Addressee; link: string; letter: Letter };

/**
 * Writes a round into a new folder in that of the office: the letters, the table for its mail program, and the list of
 * those who are called. Returns the folder, and what the log has to say of it.
 */
export function writeRound(
  folder: string,
  { addressees, byPhone }: Selection,
  round: Round,
  speaker: Pick<Speaker, "language">,
): { place: string; entries: LogEntry[] } {
  const place = findPlace(folder, round.asked);
  const letters = addressees.map((addressee) => toWritten(addressee, round));
  for (const { addressee, letter } of letters) {
    replaceFile(join(place, "letters", `${addressee.id}.txt`), letter.text);
    replaceFile(join(place, "letters", `${addressee.id}.html`), letter.html);
  }
  const dialect = csvDialectOf(speaker.language);
  replaceFile(join(place, "merge.csv"), toCsv([MERGE, ...letters.map(toRow)], dialect));
  if (byPhone.length > 0)
    replaceFile(join(place, "by-phone.csv"), toCsv(listCalls(byPhone, speaker), dialect));
  return {
    place,
    entries: addressees.map(({ id, isReminder }) => ({
      time: round.asked,
      entity: id,
      event: isReminder ? "reminded" : "asked",
      detail: round.until,
    })),
  };
}

/** A folder named by its day; the next one of a day has a number. */
function findPlace(folder: string, day: string): string {
  for (let number = 1; ; number += 1) {
    const place = join(folder, number === 1 ? day : `${day}-${number}`);
    if (!existsSync(place)) return place;
  }
}

function toWritten(addressee: Addressee, { asked, until, office, key, language }: Round): Written {
  const invitation = { entity: addressee.id, asked, until };
  const link = office.addressOf(paths.confirmation) + toFragment(invitation, makeToken(invitation, key));
  const letter = writeLetter({
    ...office,
    language,
    until,
    link,
    isReminder: addressee.isReminder,
    name: addressee.name,
    values: toOffered(addressee.data),
    page: office.addressOf(paths.entity(addressee.id)),
  });
  return { addressee, link, letter };
}

const toRow = ({ addressee: { id, email, name }, link, letter }: Written) => [
  ...[email, name, letter.subject, link],
  ...[`letters/${id}.txt`, `letters/${id}.html`, id],
];

const listCalls = (byPhone: readonly ByPhone[], { language }: Pick<Speaker, "language">) => [
  ["name", "phone", "why", "entity"].map((column) =>
    getText("campaign", language, `column.${column as "name" | "phone" | "why" | "entity"}`),
  ),
  ...byPhone.map(({ id, name, phone, why }) => [
    name,
    phone,
    getText("campaign", language, `why.${why}`),
    id,
  ]),
];
