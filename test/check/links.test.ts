import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sectionIds } from "#src/check/links/section-ids.ts";
import { checkFiles, fixture, page } from "#test/support/content-folder.ts";

const report = (name: string) => readFileSync(fixture(`reports/12-dead-links/${name}`), "utf8");

const check = (body: string, file = "pages/a.md") =>
  checkFiles({ [file]: page(body) }).map(({ id, remedy }) => {
    const nearest = /exists: (.*)$/.exec(remedy)?.[1];
    return nearest === undefined ? id : `${id} ${nearest}`;
  });

describe("links of a text", () => {
  it("that lead nowhere are reported with the nearest address, however they are written", () => {
    const found = checkFiles({ "pages/a.md": report("dead.md") });
    expect(
      found.map(
        ({ line, column, id, remedy }) =>
          `${line}:${column} ${id} ${/exists: (.*)$/.exec(remedy)?.[1] ?? "–"}`,
      ),
    ).toEqual([
      "7:1 link-broken –",
      "7:15 link-broken /pliki/example-forum-02/slides.pdf",
      "7:36 link-broken /podmioty/example-meadow-foundation/",
      "9:1 link-broken /forum/example-forum/",
      "9:8 link-broken /forum/example-forum/",
      "9:12 link-broken /forum/example-forum/",
      "11:7 image-remote –",
      "11:22 image-alt-file-name –",
      "11:22 image-missing –",
      "11:34 link-broken /podmioty/",
      "11:50 link-broken /podmioty/",
      "11:65 link-broken /about/",
      "11:77 link-broken /about/",
      "13:1 link-broken –",
      "13:41 link-broken /podmioty/example-meadow-foundation/",
      "13:82 link-broken /gminy/gmina-nowy-bor/",
      "13:102 link-broken /",
    ]);
  });

  it("that lead to pages, files and places of the portal, or outside it, are accepted", () => {
    expect(checkFiles({ "pages/a.md": report("alive.md") })).toEqual([]);
  });

  it.each([
    ["[x](/ABOUT/)", ["link-broken /about/"]],
    ["[x](http://portal.example.org/nie-ma/)", ["link-broken"]],
    ["[x](/about)", ["link-broken /about/"]],
    ["[x](/about.html)", ["link-broken /about/"]],
    ["[x](about.mdx)", ["link-broken /about/"]],
    ["[x](./about.mdx#how)", ["link-broken /about/"]],
    ["[x](../files/example-forum-02/slides.pdf)", ["link-broken /pliki/example-forum-02/slides.pdf"]],
    ["[x](/files/example-forum-02/slides.pdf)", ["link-broken /pliki/example-forum-02/slides.pdf"]],
    ["[x](/pliki/example-forum-02/Slides.PDF)", ["link-broken /pliki/example-forum-02/slides.pdf"]],
    ["[x](/pl/about/)", ["link-broken /about/"]],
    ["[x](/pródmioty/)", ["link-broken /podmioty/"]],
    ["[x](/podmioty/example%20meadow-foundation/)", ["link-broken /podmioty/example-meadow-foundation/"]],
    ["[x](/example-meadow-foundation/)", ["link-broken /podmioty/example-meadow-foundation/"]],
    ["[x](/%E0%A4%A/)", ["link-broken"]],
    ["[x](\\\\about\\\\)", ["link-broken /about/"]],
    ["[x](https://)", ["link-broken"]],
    ["[x](www.example.org/a)", ["link-broken https://www.example.org/a"]],
    ["[x](example.org)", ["link-broken https://example.org"]],
    ["[x](#brak)\n\n## Brakujące", ["link-anchor-missing"]],
    ["[x](#Jak-zaczac)\n\n## Jak zacząć?", ["link-anchor-missing #jak-zacząć"]],
    ["[x](/about/#how-to-check-entry)", ["link-anchor-missing /about/#how-to-check-an-entry"]],
    ["> - [x][y]\n\n[Y]: /nigdzie-indziej-nie-ma/", ["link-broken"]],
    [
      "[![most][m]](/nie-ma-takiej-strony/)\n\n[m]: ../entities/example-harbour-cooperative.png",
      ["link-broken"],
    ],
  ])("%j gives %j", (body, expected) => {
    expect(check(body)).toEqual(expected);
  });

  it("leave out the base of the portal, which every address gets by itself", () => {
    const portal = readFileSync(fixture("valid-minimal/portal.yaml"), "utf8");
    const found = checkFiles({
      "portal.yaml": portal.replace("https://portal.example.org/", "https://example.org/ngo/"),
      "pages/a.md": page(
        "[x](/ngo/about/) [x](/ngo/pl/about/) [x](https://example.org/ngo/about/) [x](https://example.org/)",
      ),
    });
    expect(found.map(({ id, remedy }) => `${id} ${/exists: (.*)$/.exec(remedy)?.[1]}`)).toEqual([
      ...["link-broken /about/", "link-broken /about/"],
    ]);
  });

  it("in MDX are looked at in components too", () => {
    expect(check('<Law act="nie-ma" url="/nie-ma-takiej-strony/" />', "pages/a.mdx")).toContain(
      "link-broken",
    );
    expect(
      check('<Steps>\n<Step title="x">\n\n[a](/nigdzie-indziej/)\n\n</Step>\n</Steps>', "pages/a.mdx"),
    ).toEqual(["link-broken"]);
  });

  it("are judged in time, however many and long they are", () => {
    const many = Array.from({ length: 4000 }, (_, at) => `[x](/nie-ma-${at}/)\n`).join("\n");
    expect(check(many)).toHaveLength(4000);
    expect(check(`[x](${"/a".repeat(9000)})`)).toEqual(["link-broken"]);
  });

  it("may name every part of a page that components draw", () => {
    const drawn = globSync("src/**/*.astro", { cwd: join(import.meta.dirname, "../..") }).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?<![\w-])id="([a-z][a-z0-9-]*)"/g)].map(([, id]) => id),
    );
    expect([...sectionIds].toSorted()).toEqual([...new Set(drawn)].toSorted());
  });
});
