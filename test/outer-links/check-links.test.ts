import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readContent } from "#src/check/read-content.ts";
import type { Content } from "#src/collections/content.ts";
import { readAnswers, writeAnswers } from "#src/outer-links/answer-cache.ts";
import { checkLinks, type LinkListener, type LinkRequest } from "#src/outer-links/check-links.ts";
import { formatTerminal } from "#src/outer-links/format-report.ts";
import { listOuterLinks } from "#src/outer-links/list-links.ts";
import { entity, fixture, makeContent, page, TODAY } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";
import { closeWeb, politeness, say, serveWeb } from "#test/support/web-server.ts";

afterAll(closeWeb);

const listener: LinkListener = { onProgress: () => undefined, onDamage: () => undefined };

/** The settings of the region without the one link that they have, so that nothing but loopback is asked. */
const portal = readFileSync(fixture("valid-minimal/portal.yaml"), "utf8").replace(
  "creativecommons.org",
  "example.org",
);

/** Checks the links of a folder with a cache of its own, as often as it is called. */
function makeCheck(files: Record<string, string>) {
  const folder = makeContent({ "portal.yaml": portal, ...files });
  const content = readContent(folder) as Content;
  const cache = join(createTemporaryFolder(), "answers.json");
  const run = (request: Partial<LinkRequest> = {}, today = TODAY, onDamage = listener.onDamage) =>
    checkLinks(
      { folder, content, today },
      { maxAge: 6, fresh: false, ...request },
      politeness,
      { ...listener, onDamage },
      cache,
    );
  return { run, cache };
}

const exception = (url: string, until: string) =>
  `- { id: a, url: "${url}", reason: Serwis odmawia programom., until: ${until} }\n`;

describe("the links of a content", () => {
  it("are those of fields, texts and components, each once with all its places", () => {
    const folder = makeContent({
      "portal.yaml": portal,
      "entities/a.md": entity(
        { website: "https://a.pl/x#top", socialProfiles: ["https://b.pl/"] },
        "[A](https://a.pl/x), <https://c.pl> i https://d.pl/e.",
      ),
      "link-exceptions.yaml": exception("https://e.pl/*", "2027-01-01"),
      "pages/b.mdx": page(
        '[own](/podmioty/), <Law act="a" url="https://f.pl/" />\n\n![p](https://g.pl/p.png)',
      ),
    });
    const links = listOuterLinks(readContent(folder) as Content);
    expect(links.map(({ url, places }) => `${url} ${places.length}`)).toEqual([
      "https://a.pl/x 2",
      "https://b.pl/ 1",
      "https://c.pl/ 1",
      "https://d.pl/e 1",
      "https://f.pl/ 1",
      "https://g.pl/p.png 1",
    ]);
  });
});

describe("a check of links", async () => {
  const web = await serveWeb({
    "/works": say(200),
    "/old": say(301, { location: "/works" }),
    "/refused": say(403),
    "/excepted": say(404),
  });
  const files = {
    "entities/a.md": entity(
      { website: web.url("/works") },
      `[x](${web.url("/dead")})\n\n[y](${web.url("/old")})`,
    ),
    "entities/b.md": entity({
      website: web.url("/dead"),
      socialProfiles: [web.url("/refused"), web.url("/excepted")],
    }),
    "link-exceptions.yaml": exception(web.url("/exc*"), "2027-01-01"),
  };

  it("says where links stand that are broken, moved or not known", async () => {
    const { run } = makeCheck(files);
    const report = await run();
    expect(report.counts).toEqual({ links: 5, works: 1, unknown: 0, excepted: 1 });
    expect(report.broken).toMatchObject([
      { url: web.url("/dead"), places: ["entities/a.md:14", "entities/b.md:11"], age: 0 },
    ]);
    expect(report.moved).toMatchObject([{ url: web.url("/old"), answer: { to: web.url("/works") } }]);
    expect(report.unsure).toMatchObject([{ url: web.url("/refused"), places: ["entities/b.md:13"] }]);
    expect(web.requests.join()).not.toContain("/excepted");
    const text = formatTerminal(report, "pl");
    expect(text).toContain("Nie działają: 1\n");
    expect(text).toContain("strony nie ma (404) (sprawdzono dziś)\n      entities/a.md:14\n");
    expect(formatTerminal(report, "en")).toContain(`leads for good to ${web.url("/works")}`);
  });

  it("asks again what is old or was not known, and all of it on demand", async () => {
    const { run } = makeCheck(files);
    const countNew = async (work: () => Promise<unknown>) => {
      const before = web.requests.length;
      await work();
      return new Set(web.requests.slice(before).map((request) => request.split(" ")[1])).size;
    };
    expect(await countNew(() => run())).toBe(4);
    expect(await countNew(() => run())).toBe(0);
    expect(await countNew(() => run({}, "2026-11-24"))).toBe(1);
    expect(await countNew(() => run({ limit: 1 }, "2026-12-15"))).toBe(1);
    expect(await countNew(() => run({ fresh: true }))).toBe(4);
    const later = await run({ limit: 1 }, "2026-11-25");
    expect(later.broken).toMatchObject([{ age: 2 }]);
  });

  it("starts anew where its cache is damaged, and says so", async () => {
    const { run, cache } = makeCheck(files);
    writeFileSync(cache, '{"version":1,"answers":{"a":{"state":"odd"}}}');
    let damages = 0;
    await run({}, TODAY, () => (damages += 1));
    expect(damages).toBe(1);
    expect(readAnswers(cache).answers.size).toBe(4);
    expect(readFileSync(cache, "utf8").endsWith("\n")).toBe(true);
  });

  it("says that there is no network when every host is silent, and forgets it", async () => {
    const silent = (response: { destroy: () => void }) => void response.destroy();
    const hosts = await Promise.all([1, 2, 3].map(() => serveWeb({ "/": silent })));
    const { run, cache } = makeCheck({
      "entities/a.md": entity({ socialProfiles: hosts.map(({ url }) => url("/")) }),
    });
    await expect(run()).rejects.toMatchObject({ id: "offline" });
    expect(readAnswers(cache).answers.size).toBe(0);
  });

  it("tells exceptions that are over or fit nothing, and asks their links", async () => {
    const { run } = makeCheck({
      ...files,
      "link-exceptions.yaml":
        exception(web.url("/excepted"), "2026-11-22") +
        exception("https://nobody.pl/*", "2027-01-01").replace("id: a", "id: b"),
    });
    const report = await run();
    expect(report.broken.map(({ url }) => url)).toContain(web.url("/excepted"));
    expect(report.exceptions.map(({ url, isOver }) => [url, isOver])).toEqual([
      [web.url("/excepted"), true],
      ["https://nobody.pl/*", false],
    ]);
    expect(formatTerminal(report, "pl")).toMatch(/skończył się \(22 listopada 2026\)[^]*nie dotyczy żadnego/);
  });
});

it("answers are written and read again", () => {
  const file = join(createTemporaryFolder(), "a/answers.json");
  const answers = new Map([["https://a.pl/", { askedOn: TODAY, state: "works" as const }]]);
  writeAnswers(file, answers);
  expect(readAnswers(file)).toEqual({ answers, isDamaged: false });
});
