import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ownersCommand } from "#scripts/owners/command.ts";
import { readContent } from "#src/check/read-content.ts";
import type { Content } from "#src/collections/content.ts";
import { readRequest } from "#src/commands/read-request.ts";
import { listUnknownCounties, ownersSchema, toCodeOwners } from "#src/review/owners.ts";
import { entity, makeContent } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const address = (municipality: string) => ({ street: "ul. Długa 3", town: "Jeziorno", municipality });

describe("owners by county", () => {
  const folder = makeContent({
    "entities/b.md": entity({ address: address("9861011") }),
    "entities/a.md": entity({ address: address("9861011") }),
    "entities/c.md": entity({ address: address("9801011") }),
    "entities/d.md": entity(),
  });
  const content = readContent(folder) as Content;
  const owners = {
    default: ["@o/all"],
    counties: { "9861": ["@o/city", "@one"], "9801": ["a@example.org"] },
  };

  it("get the files of records with an address in the county, and others the rest", () => {
    const text = toCodeOwners(content, owners, "/content/");
    expect(text.split("\n")[0]).toBe("/content/ @o/all");
    const ownersOf = (id: string) => new RegExp(`^/content/entities/${id}\\.md (.*)$`, "m").exec(text)?.[1];
    expect(["a", "b", "c", "d"].map(ownersOf)).toEqual([
      "@o/city @one",
      "@o/city @one",
      "a@example.org",
      undefined,
    ]);
    expect(text.indexOf("entities/a.md")).toBeLessThan(text.indexOf("entities/b.md"));
  });

  it("are people and groups of counties that there are", () => {
    expect(listUnknownCounties(content, { ...owners, counties: { "0000": ["@a"] } })).toEqual(["0000"]);
    const parse = (counties: object) => ownersSchema.safeParse({ default: ["@a"], counties }).success;
    expect(parse({ "9861": ["@a/b-c"] })).toBe(true);
    for (const wrong of [{ "986": ["@a"] }, { "9861": [] }, { "9861": ["a"] }, { "9861": ["@a\n* @b"] }])
      expect(parse(wrong)).toBe(false);
  });

  it.each(["default: [a]", "[", "counties: {}"])(
    "are refused with the fields that are wrong: %s",
    async (text) => {
      const file = join(createTemporaryFolder(), "owners.yaml");
      writeFileSync(file, text);
      const request = await readRequest(ownersCommand, [file]);
      if (request.use !== "work") throw new Error(request.message);
      const speaker = {
        language: "pl" as const,
        colours: false,
        now: new Date(0),
        print: () => undefined,
        progress: () => undefined,
        count: () => undefined,
      };
      await expect(async () => request.work(speaker)).rejects.toThrow("owners");
    },
  );
});
