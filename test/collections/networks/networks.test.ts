import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { listMemberships } from "#src/collections/networks/membership.ts";
import { listPresent, toNetwork, type Network } from "#src/collections/networks/model.ts";
import { breakName, drawNetworks } from "#src/collections/networks/picture.ts";
import { networkSchema } from "#src/collections/networks/schema.ts";

const compare = (a: string, b: string) => a.localeCompare(b, "pl");
const context = (today: string) =>
  ({
    today,
    entities: new Map([["laka", { name: "Fundacja Łąka", href: "/podmioty/laka/" }]]),
    vocabularies: { territory: new Map([["98", { id: "98", name: "region" }]]), spheres: new Map() },
  }) as unknown as EntityContext;
const networkOf = (id: string, members: object[], today = "2026-11-23"): Network => {
  const file = networkSchema().parse({
    name: `Sieć ${id}`,
    summary: "Przykładowa sieć, która służy wyłącznie do sprawdzania reguł.",
    kind: "branch",
    area: ["98"],
    members,
    sources: [{ url: "https://example.org/", title: "Statut", accessedOn: "2026-01-10" }],
    verifiedOn: "2026-01-10",
  });
  return toNetwork(id, `/sieci/${id}/`, file, context(today));
};

describe("members of a network", () => {
  it.each([
    ["2018-05-30", true],
    ["2018-05-31", false],
    ["2018-06-01", false],
  ])("who left on 31 May 2018 still belong to it on %s: %s", (today, isPresent) => {
    const network = networkOf("a", [{ entity: "laka", until: "2018-05-31" }], today);
    expect(listPresent(network)).toHaveLength(isPresent ? 1 : 0);
  });

  it("are former from the start of the year in which they left, when only the year is known", () => {
    expect(networkOf("a", [{ entity: "laka", until: 2018 }], "2018-01-01").members[0]?.isFormer).toBe(true);
    expect(networkOf("a", [{ entity: "laka", until: 2018 }], "2017-12-31").members[0]?.isFormer).toBe(false);
  });
});

describe("memberships", () => {
  const networks = [
    networkOf("a", [{ entity: "laka" }, { name: "Koło" }]),
    networkOf("b", [{ name: "Zagroda" }, { entity: "laka" }, { name: "Dawny", until: 2019 }]),
  ];
  const memberships = listMemberships(networks, compare);

  it("list each current member once, sorted by name, with all its networks", () => {
    expect(memberships.map(({ party, networks: own }) => [party.name, own.map(({ id }) => id)])).toEqual([
      ["Fundacja Łąka", ["a", "b"]],
      ["Koło", ["a"]],
      ["Zagroda", ["b"]],
    ]);
  });

  it("are drawn with a line for each pair, and a member of both networks between the others", () => {
    const picture = drawNetworks(networks, memberships);
    expect(picture.lines.map(({ network, member }) => `${network} ${member}`).toSorted()).toEqual([
      "a Koło",
      "a laka",
      "b Zagroda",
      "b laka",
    ]);
    expect(picture.members.map(({ id }) => id)).toEqual(["Koło", "laka", "Zagroda"]);
    expect(drawNetworks(networks, memberships)).toEqual(picture);
  });

  it("stay inside the drawing with room for every name, however many there are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat(40), { minLength: 1 }), { minLength: 1, maxLength: 8 }),
        (sets) => {
          const many = sets.map((set, index) =>
            networkOf(
              `n${index}`,
              set.map((number) => ({ name: `Członek ${number}` })),
            ),
          );
          const all = listMemberships(many, compare);
          const { width, height, members, networks: left, lines } = drawNetworks(many, all);
          expect(lines).toHaveLength(sets.flat().length);
          for (const { x, y } of [...members, ...left]) {
            expect(x).toBeLessThanOrEqual(width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(height);
          }
          const steps = members.slice(1).map(({ y }, index) => y - (members[index]?.y ?? 0));
          for (const step of steps) expect(step).toBeGreaterThanOrEqual(40);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("a name in the picture", () => {
  it.each([
    ["Koło", 10, ["Koło"]],
    ["Koło Gospodyń Wiejskich", 14, ["Koło Gospodyń", "Wiejskich"]],
    ["Konstantynopolitańczykowianeczka u nas", 10, ["Konstantynopolitańczykowianeczka", "u nas"]],
  ])("%s is broken at %i letters per line", (name, letters, lines) => {
    expect(breakName(name, letters)).toEqual(lines);
  });
});
