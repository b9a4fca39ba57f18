import { describe, expect, it } from "vitest";
import { listEditionEntities } from "#src/collections/forum-editions/named-entities.ts";
import { leaveOutShown, toMentions, toSubjects } from "#src/mentions/mentions.ts";
import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { ForumEditionFile } from "#src/collections/forum-editions/schema.ts";

const session = { hosts: [{ entity: { id: "host" } }], speakers: [{ id: "ada" }, { id: "jan" }] };
const edition = {
  organisers: [{ entity: { id: "host" } }],
  partners: [{ name: "An office" }],
  patrons: [],
  programme: [{ sessions: [session] }],
} as unknown as ForumEditionFile;

describe("the entities of a forum edition", () => {
  it("are those that it names and those that its speakers represent, each once", () => {
    const parties = new Map([
      ["ada", { entity: { id: "for-ada" } }],
      ["jan", { name: "Nobody listed" }],
    ]);
    expect(listEditionEntities(edition, parties)).toEqual(["host", "for-ada"]);
  });
});

describe("the list of entries that mention an entity", () => {
  const entry = (key: string, kind: PortalEntry["kind"], role?: string): PortalEntry => ({
    key,
    kind,
    name: key,
    href: `/${key}/`,
    summary: "",
    entities: [{ id: "one", role }, { id: "one", role: "giver" }, { id: "two" }],
    area: [],
    forms: [],
    dates: [],
    updatedOn: "2026-11-23",
  });

  it("is grouped by kind, with each entry once and all roles of the entity in it", () => {
    const mentions = toMentions([entry("a", "call", "operator"), entry("b", "network"), entry("c", "call")]);
    expect(mentions.get("one")?.map(({ kind, links }) => [kind, links.map(({ note }) => note)])).toEqual([
      ["call", ["operator, giver", "giver"]],
      ["network", ["giver"]],
    ]);
    expect(mentions.get("two")?.[0]?.links[0]?.note).toBeUndefined();
  });

  it("leaves out entries that the page already links, and kinds left empty", () => {
    const entries = [entry("a", "award"), entry("b", "award"), entry("c", "network")];
    const groups = toMentions(entries).get("two") ?? [];
    const left = leaveOutShown(groups, [{ href: "/a/" }, { href: "/c/" }]);
    expect(left.map(({ kind, links }) => [kind, links.map(({ name }) => name)])).toEqual([["award", ["b"]]]);
  });

  it("is separate from the list of entries about an entry of another collection", () => {
    const report: PortalEntry = { ...entry("report", "guide"), about: ["cooperation-programmes/2021"] };
    const subjects = toSubjects([report, entry("other", "guide")]);
    expect([...subjects.keys()]).toEqual(["cooperation-programmes/2021"]);
    expect(subjects.get("cooperation-programmes/2021")?.[0]?.links.map(({ name }) => name)).toEqual([
      "report",
    ]);
  });
});
