import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contactActions } from "#src/core/places/contact-actions.ts";
import { toShardName, type Shard } from "#src/embed/shards.ts";
import { getPageIndex } from "#test/sites/site.ts";
import { countEntities } from "#test/support/region.ts";

const { folder, byPath, documentOf } = await getPageIndex("region");
const files = globSync("osadz/podmiot/*.json", { cwd: folder });
const shards = files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Shard);
const shown = ["name", "href", "facts", "summary", "lang", ...contactActions];

describe("cards for other sites", () => {
  it("are one page and as many parts of the data as the page says", () => {
    const count = documentOf("/osadz/podmiot/")
      .querySelector("portal-embedded-card")
      ?.getAttribute("data-shards");
    expect(files).toHaveLength(Number(count));
    expect([...byPath.keys()].filter((path) => path.startsWith("/osadz/podmiot/"))).toHaveLength(1);
    expect(shards.flatMap((cards) => Object.keys(cards))).toHaveLength(countEntities() + 1);
  });

  it("are also at the former id of a record that moved", () => {
    const cardOf = (id: string) => shards.find((cards) => id in cards)?.[id];
    expect(cardOf("fundacja-dawna-laka")).toEqual(cardOf("fundacja-laka"));
    expect(cardOf("klub-bez-wpisu")).toBeUndefined();
  });

  it("are in the part that the id names, lead to existing pages and hold nothing that is not shown", () => {
    files.forEach((file, index) => {
      for (const [id, card] of Object.entries(shards[index] ?? {})) {
        expect(file).toContain(`/${toShardName(id, files.length)}.json`);
        expect(byPath.has(card.href), id).toBe(true);
        expect(shown, id).toEqual(expect.arrayContaining(Object.keys(card)));
      }
    });
  });
});
