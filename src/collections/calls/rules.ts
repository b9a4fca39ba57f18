import type { CallFile } from "./schema.ts";
import { toAwardId } from "./award-id.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { checkItemIds } from "#src/collections/item-ids.ts";
import { findTwin, listEntityNames, type EntityName } from "#src/collections/entities/twins.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import type { Problem } from "#src/check/problems.ts";

type Call = Entry<CallFile>;

/** Amounts and ages in order, results after the deadline and within the money, and a way to apply while it is open. */
const checkCalls: Rule = (content, today) => {
  const entities = listEntityNames(content);
  return content.entries.calls.flatMap((call) => [
    ...checkRanges(call),
    ...checkAnnouncement(call),
    ...checkSums(call),
    ...checkLimits(call),
    ...checkCount(call),
    ...checkItemIds(call, ["results", "awards"], listAwards(call).map(toAwardId), "projekt"),
    ...checkRecipients(call, entities),
    ...checkWay(call, today),
  ]);
};

/** The rules of calls. */
export const rules: readonly Rule[] = [checkCalls];

function checkRanges(call: Call): Problem[] {
  const { minGrant, maxGrant, pool, eligibility } = call.data;
  return [
    ...compare(call, ["minGrant"], minGrant, ["maxGrant"], maxGrant),
    ...compare(call, ["maxGrant"], maxGrant, ["pool"], pool),
    ...compare(
      call,
      ["eligibility", "minAgeMonths"],
      eligibility?.minAgeMonths,
      ["eligibility", "maxAgeMonths"],
      eligibility?.maxAgeMonths,
    ),
  ];
}

function compare(
  call: Call,
  path: KeyPath,
  least: number | undefined,
  otherPath: KeyPath,
  greatest: number | undefined,
): Problem[] {
  if (least === undefined || greatest === undefined || least <= greatest) return [];
  const values = { value: least, other: { titleOf: otherPath }, otherValue: greatest };
  return [problemAt(call, "range-order", path, values)];
}

/** Results come after the last day of the call (art. 15 of the act of 24 April 2003). */
function checkAnnouncement(call: Call): Problem[] {
  const { period, results } = call.data;
  if (!results || period?.to === undefined || !isAfter(period.to, results.announcedOn)) return [];
  const values = {
    date: results.announcedOn,
    other: { titleOf: ["period", "to"] },
    otherDate: period.to,
  };
  return [problemAt(call, "dates-out-of-order", ["results", "announcedOn"], values)];
}

const listAwards = ({ data }: Call) => data.results?.awards ?? [];

function checkSums(call: Call): Problem[] {
  const { pool, results } = call.data;
  const sum = Math.round(listAwards(call).reduce((total, { amount }) => total + amount, 0) * 100) / 100;
  const limits = [
    { limit: results?.total, path: ["results", "total"] },
    { limit: pool, path: ["pool"] },
  ];
  const exceeded = limits.find(({ limit }) => limit !== undefined && sum > limit);
  if (exceeded?.limit === undefined) return [];
  const values = { sum, limit: exceeded.limit, other: { titleOf: exceeded.path } };
  return [problemAt(call, "call-awards-exceed", ["results", "awards"], values)];
}

function checkLimits(call: Call): Problem[] {
  const { minGrant = 0, maxGrant = Infinity } = call.data;
  return listAwards(call).flatMap(({ amount }, index) => {
    if (amount >= minGrant && amount <= maxGrant) return [];
    const [limit, name] = amount > maxGrant ? [maxGrant, "maxGrant"] : [minGrant, "minGrant"];
    const values = { amount, limit, other: { titleOf: [name] } };
    return [problemAt(call, "call-award-outside-limits", ["results", "awards", index, "amount"], values)];
  });
}

/** A complete list has as many projects as were funded; an incomplete one has no more. */
function checkCount(call: Call): Problem[] {
  const { funded, incomplete } = call.data.results ?? {};
  const count = listAwards(call).length;
  if (funded === undefined || count === 0 || count === funded || (incomplete && count < funded)) return [];
  return [problemAt(call, "call-award-count", ["results", "funded"], { count, funded })];
}

/** A recipient written by name who is in the directory, or nearly matches an entry, would not be linked. */
function checkRecipients(call: Call, entities: readonly EntityName[]): Problem[] {
  return listAwards(call).flatMap(({ recipient: { name } }, index) => {
    const twin = name === undefined ? undefined : findTwin(name, entities);
    if (name === undefined || twin === undefined) return [];
    const path = ["results", "awards", index, "recipient", "name"];
    return [problemAt(call, "laureate-like-entity", path, { name, corrected: twin })];
  });
}

function checkWay(call: Call, today: string): Problem[] {
  const { period, applyUrl, contact } = call.data;
  const isKnown = applyUrl !== undefined || contact !== undefined;
  const isUnread = call.refused.has("applyUrl") || call.refused.has("contact");
  if (period?.to === undefined || isKnown || isUnread || isAfter(today, period.to)) return [];
  return [problemAt(call, "call-way-missing", ["period", "to"], { date: period.to })];
}
