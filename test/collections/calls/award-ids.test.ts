import { describe, expect, it } from "vitest";
import { toAwardId } from "#src/collections/calls/award-id.ts";
import { toGrantPackage } from "#src/collections/calls/grant-package.ts";
import type { Call } from "#src/collections/calls/model.ts";
import { toUuid } from "#src/core/export/permanent-id.ts";

const award = { recipient: { name: "Koło z Lipna" }, title: "Festyn", amount: 500 };
const published = "3728d4b4-638e-5fa9-ad5e-13eb569c0a90";

/** The ids in the 360Giving package of a call with these awards. */
function idsOf(awards: object[]): string[] {
  const portal = {
    siteUrl: "https://portal.example/",
    territory: "04",
    name: "Portal",
    contentLicence: { name: "CC0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
  };
  const party = { name: "Fundusz", href: undefined, isEntity: false };
  const call = {
    id: "nabor",
    href: "/nabory/nabor/",
    title: "Nabór",
    giver: party,
    givingIds: [],
    verifiedOn: "2026-01-15",
    results: {
      announcedOn: "2026-01-10",
      awards: awards.map((one) => ({ ...one, id: toAwardId(one as Parameters<typeof toAwardId>[0]) })),
    },
  } as unknown as Call;
  const about = { title: "Dane", path: "/nabory/360giving.json", page: "/nabory/" };
  return toGrantPackage([call], about, new Map(), portal)!.grants.map(({ id }) => id);
}

describe("the 360Giving id of an award", () => {
  it("differs for two awards of one recipient with one title, as soon as one has an id", () => {
    const [one, other] = idsOf([award, { ...award, id: "festyn-jesienny" }]);
    expect(one).toBe(toUuid("04", "calls", "nabor", "Koło z Lipna", "Festyn"));
    expect(other).not.toBe(one);
  });

  it("depends neither on the order of awards nor on the others", () => {
    const other = { ...award, title: "Ogród" };
    expect(idsOf([other, award]).toReversed()).toEqual(idsOf([award, other]));
    expect(idsOf([other])).toEqual(idsOf([award, other]).slice(1));
  });

  it("stays when the title or the name of the recipient is corrected and the id is given", () => {
    const corrected = { recipient: { name: "Koło Gospodyń z Lipna" }, title: "Festyn rodzinny", amount: 500 };
    expect(idsOf([{ ...corrected, id: "festyn" }])).toEqual(idsOf([{ ...award, id: "festyn" }]));
  });

  it("is that of the entity and not its name, and a published UUID stays as it is", () => {
    const recipient = { entity: { collection: "entities", id: "kgw-lipno" } };
    const [id] = idsOf([{ ...award, recipient: { ...recipient, name: undefined } }]);
    expect(id).toBe(toUuid("04", "calls", "nabor", "kgw-lipno", "Festyn"));
    expect(idsOf([{ ...award, id: published }])).toEqual([published]);
  });
});
