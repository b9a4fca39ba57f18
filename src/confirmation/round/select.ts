import { isPersonalEmail } from "#src/check/rules/check-personal-contacts.ts";
import type { Content, Entry } from "#src/collections/content.ts";
import { toEvidence } from "#src/collections/entities/evidence.ts";
import type { EntityFile } from "#src/collections/entities/schema.ts";
import { countDays } from "#src/core/time/day-count.ts";
import type { Area } from "./area.ts";
import { isAwaited, type Standing } from "./standing.ts";

/** Whom to ask: those whose facts are older than so many days, or those who have not answered for so many. */
export type Choice = { due: number } | { remind: number };

/** An organisation to write to. */
export type Addressee = {
  id: string;
  name: string;
  email: string;
  isReminder: boolean;
  data: Partial<EntityFile>;
};

/** Why an organisation is asked by telephone or post. */
export type WhyByPhone = "no-email" | "personal-email" | "bounced" | "silent";

/** An organisation that no letter reaches. */
export type ByPhone = { id: string; name: string; phone: string | undefined; why: WhyByPhone };

/** Who is asked in a round, and who is not. */
export type Selection = {
  addressees: Addressee[];
  byPhone: ByPhone[];
  /** Those whose answer to an earlier letter may still come and who get no other now, and those who want no letters. */
  awaited: number;
  optedOut: number;
};

/** After so many letters without an answer somebody calls. */
const MOST_LETTERS = 3;

type Known = { entry: Entry<EntityFile>; standing: Standing | undefined };

/** Finds whom to ask, in the order of names; `today` is `YYYY-MM-DD`, `limit` counts letters. */
export function selectAddressees(
  { entries }: Content,
  standings: ReadonlyMap<string, Standing>,
  { choice, area, limit = Infinity }: { choice: Choice; area: Area; limit?: number | undefined },
  today: string,
): Selection {
  const known = entries.entities
    .filter(({ data }) => data.lifeCycle?.state !== "closed" && area.has(data))
    .map((entry): Known => ({ entry, standing: standings.get(entry.id) }))
    .toSorted((a, b) => nameOf(a.entry).localeCompare(nameOf(b.entry), "pl"));
  const wanted = known.filter((one) => isWanted(one, choice, today));
  const optedOut = wanted.filter(({ standing }) => standing?.hasOptedOut);
  const open = wanted.filter(({ standing }) => !standing?.hasOptedOut);
  const mayAnswer = ({ standing }: Known) =>
    standing !== undefined && !standing.hasOptedOut && isAwaited(standing, today);
  const isReminder = "remind" in choice;
  const asked = isReminder ? open : open.filter((one) => !mayAnswer(one));
  const awaited = (isReminder ? known : wanted).filter((one) => mayAnswer(one) && !asked.includes(one));
  const sorted = asked.map((one) => sort(one, isReminder));
  return {
    addressees: sorted.flatMap((one) => ("email" in one ? [one] : [])).slice(0, limit),
    byPhone: sorted.flatMap((one) => ("why" in one ? [one] : [])),
    awaited: awaited.length,
    optedOut: optedOut.length,
  };
}

const nameOf = ({ id, data }: Entry<EntityFile>): string => data.name ?? id;

function isWanted({ entry, standing }: Known, choice: Choice, today: string): boolean {
  if ("remind" in choice) {
    const last = standing?.letters.at(-1);
    return last !== undefined && countDays(last, today) >= choice.remind;
  }
  const { asOf } = toEvidence(entry.data);
  return asOf === undefined || countDays(asOf, today) > choice.due;
}

function sort({ entry, standing }: Known, isReminder: boolean): Addressee | ByPhone {
  const { id, data } = entry;
  const contacts = (data.contacts ?? []).filter(({ person }) => person === undefined);
  const emails = contacts.flatMap(({ email }) => email ?? []);
  const email = emails.find((one) => !isPersonalEmail(one));
  const phone = contacts.find((contact) => contact.phone !== undefined)?.phone;
  const byPhone = (why: WhyByPhone): ByPhone => ({ id, name: nameOf(entry), phone, why });
  if (email === undefined) return byPhone(emails.length > 0 ? "personal-email" : "no-email");
  if (standing?.bounced !== undefined) return byPhone("bounced");
  if (isReminder && (standing?.letters.length ?? 0) >= MOST_LETTERS) return byPhone("silent");
  return { id, name: nameOf(entry), email, isReminder, data };
}
