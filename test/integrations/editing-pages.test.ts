import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findEditingFile } from "#src/integrations/editing-page.ts";
import { getSite } from "#test/sites/site.ts";
import { fixture } from "#test/support/content-folder.ts";

const place = { site: "https://example.org", base: "/" } as const;

describe("the page for editors in development", () => {
  it("has the program, and the forms with the pages of the main language alone", async () => {
    const { content: contentDir } = await getSite("edited");
    const find = (address: string) => findEditingFile(address, { ...place, contentDir, isLive: true });
    const page = await find("redakcja/");
    const [, script = ""] = /src="\/([^"]+)"/.exec(String(page?.body)) ?? [];
    expect([page?.type, (await find(script))?.type]).toEqual(["text/html; charset=utf-8", "text/javascript"]);
    const { preview } = JSON.parse(String((await find("redakcja/formularze.json"))?.body)) as {
      preview: object;
    };
    expect(preview).toMatchObject({ isLive: true, pages: [{ language: "en", root: "/" }] });
    expect(String((await find("redakcja/zbudowano-z.json"))?.body)).toContain(
      '"entities/example-old-canteen"',
    );
  });

  it("leaves all other addresses to the portal, and is not there unless a portal asks for it", async () => {
    const { content: contentDir } = await getSite("edited");
    for (const address of [
      "",
      "podmioty/",
      "redakcja/pomoc/",
      "redakcja/program/../../x",
      "redakcja/program/none.js",
    ])
      expect(await findEditingFile(address, { ...place, contentDir, isLive: true }), address).toBe(undefined);
    const without = { ...place, contentDir: fixture("valid-minimal") };
    expect(await findEditingFile("redakcja/", without)).toBe(undefined);
  });
});

describe("a built site with the page for editors", () => {
  it("names what its pages were built from, and no page of a reader knows of previews", async () => {
    const { folder } = await getSite("edited");
    expect(existsSync(join(folder, "redakcja/zbudowano-z.json"))).toBe(true);
    const page = readFileSync(join(folder, "podmioty/example-meadow-foundation/index.html"), "utf8");
    expect(page).not.toMatch(/draft-change|redakcja\/program/);
  });
});
