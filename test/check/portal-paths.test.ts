import { stringify } from "yaml";
import { describe, expect, it } from "vitest";
import { checkFiles, idsOf } from "#test/support/content-folder.ts";

const source = { url: "https://example.org/source", title: "Source", accessedOn: "2026-01-10" };

const programme = (path: string) =>
  `---\n${stringify({
    kind: "yearly",
    title: "Programme of cooperation for 2026",
    summary: "A programme that exists only to be checked by a test, with one task and its page.",
    years: { from: 2026 },
    tasks: [
      { id: "a", text: "A task that some page of the portal answers.", area: "ngo", portal: [{ path }] },
    ],
    sources: [source],
    verifiedOn: "2026-01-15",
    verifiedBy: "website",
  })}---\n`;

const idsWith = (path: string) => idsOf(checkFiles({ "cooperation-programmes/one.md": programme(path) }));

describe("the page of the portal that answers a task", () => {
  it("exists for any content", () => {
    expect(idsWith("/nabory/")).not.toContain("portal-path-unknown");
  });

  it("does not exist while the region has no entries of its collection", () => {
    expect(idsWith("/owes/")).toContain("portal-path-unknown");
  });
});
