import type { NetworkFile } from "./schema.ts";
import type { Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { foldName } from "#src/core/text/fold-name.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import type { Problem } from "#src/check/problems.ts";

type Member = NetworkFile["members"][number];

/** A network has members, each of them once at a time, none before it was founded, and is not its own member. */
const checkNetworks: Rule = (content) =>
  content.entries.networks.flatMap((network) => [
    ...checkPresence(network),
    ...checkTwins(network),
    ...checkItself(network),
    ...checkFoundation(network),
  ]);

/** The rules of networks. */
export const rules: readonly Rule[] = [checkNetworks];

function checkPresence(network: Entry<NetworkFile>): Problem[] {
  const { members = [], memberCount, notKnown } = network.data;
  const isRefused = ["members", "memberCount", "notKnown"].some((field) => network.refused.has(field));
  return members.length > 0 || memberCount || notKnown !== undefined || isRefused
    ? []
    : [problemAt(network, "network-without-members", ["kind"], {})];
}

const identify = ({ entity, name = "" }: Member) => entity?.id ?? foldName(name);

/** A member who left before the other membership began has rejoined. */
const isBefore = ({ until }: Member, { since }: Member) =>
  until !== undefined && since !== undefined && !isAfter(until, since);

function checkTwins(network: Entry<NetworkFile>): Problem[] {
  const members = network.data.members ?? [];
  return members.flatMap((member, index) => {
    const twin = members
      .slice(0, index)
      .find(
        (other) =>
          identify(other) === identify(member) && !isBefore(other, member) && !isBefore(member, other),
      );
    const values = { member: member.entity?.id ?? member.name };
    return twin ? [problemAt(network, "network-member-duplicate", ["members", index], values)] : [];
  });
}

function checkItself(network: Entry<NetworkFile>): Problem[] {
  const own = network.data.entity?.id;
  return (network.data.members ?? []).flatMap(({ entity }, index) =>
    entity && entity.id === own
      ? [problemAt(network, "network-member-is-itself", ["members", index], { member: entity.id })]
      : [],
  );
}

function checkFoundation(network: Entry<NetworkFile>): Problem[] {
  const { founded, members = [] } = network.data;
  return members.flatMap(({ since }, index) =>
    founded !== undefined && since !== undefined && isAfter(founded, since)
      ? [
          problemAt(network, "dates-out-of-order", ["members", index, "since"], {
            date: since,
            other: { titleOf: ["founded"] },
            otherDate: founded,
          }),
        ]
      : [],
  );
}
