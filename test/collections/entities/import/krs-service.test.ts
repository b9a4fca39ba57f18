import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { readExtracts } from "#src/collections/entities/import/krs/fetch-extracts.ts";
import { makePlan } from "#src/collections/entities/import/make-plan.ts";
import { Fault } from "#src/commands/fault.ts";
import { entity, makeContent, TODAY } from "#test/support/content-folder.ts";
import { ask, marsh, reader, serve } from "#test/support/krs-reading.ts";
import { toExtract, type Misbehaviour } from "#test/support/krs-service.ts";

describe("the service", () => {
  it("lists what the register no longer has, and keeps the entity", async () => {
    const files = {
      "entities/a.md": entity({ name: "Fundacja Pierwsza", identifiers: { krs: "9995001" } }),
      "entities/b.md": entity({ name: "Klub Drugi", identifiers: { krs: "9995002" } }),
      "entities/c.md": entity({ name: "Straż Trzecia" }),
    };
    const { url, requests } = await serve({ "0009995001": "removed" });
    const folder = makeContent(files);
    const source = await ask(folder, { all: true, url });
    const gone = makePlan(folder, source, readChoices({}), TODAY).gone.map(({ id }) => id);
    expect(gone).toEqual(expect.arrayContaining(["a", "b"]));
    expect(gone).not.toContain("c");
    expect(requests.slice(0, 3).map(({ krs, register }) => `${krs} ${register}`)).toEqual([
      "0009995001 S",
      "0009995002 S",
      "0009995002 P",
    ]);
  });

  it.each<[string, Misbehaviour]>([
    [
      "says 429 with a time to wait",
      (response) => Boolean(response.writeHead(429, { "retry-after": "1" }).end()),
    ],
    [
      "says 503 with a date",
      (response) => Boolean(response.writeHead(503, { "retry-after": new Date().toUTCString() }).end()),
    ],
    [
      "shows a page about maintenance",
      (response) =>
        Boolean(response.writeHead(200, { "content-type": "text/html" }).end("<html>Przerwa</html>")),
    ],
    ["ends the connection", (response) => Boolean(response.destroy())],
  ])("is asked again when it %s", async (_, once) => {
    const { url, requests } = await serve(
      { "0009995009": marsh },
      (response, tried) => tried === 1 && once(response, tried),
    );
    const start = performance.now();
    const [reading] = await readExtracts(["0009995009"], reader(url));
    expect(reading).toMatchObject({ state: "read" });
    expect(requests).toHaveLength(2);
    if (_.includes("429")) expect(performance.now() - start).toBeGreaterThan(990);
  });

  it.each<[string, Misbehaviour, string]>([
    [
      "asks to wait for an hour",
      (response) => Boolean(response.writeHead(429, { "retry-after": "3600" }).end()),
      "status",
    ],
    [
      "redirects elsewhere",
      (response) => Boolean(response.writeHead(302, { location: "http://example.org/" }).end()),
      "redirect",
    ],
    [
      "sends something else",
      (response) => Boolean(response.writeHead(200, { "content-type": "application/json" }).end("[1")),
      "format",
    ],
    [
      "sends another organisation",
      (response) =>
        Boolean(
          response
            .writeHead(200, { "content-type": "application/json" })
            .end(JSON.stringify(toExtract("0000000001", marsh))),
        ),
      "format",
    ],
  ])("is not believed when it %s", async (_, behave, id) => {
    const { url } = await serve({}, behave);
    expect(await readExtracts(["0009995009"], reader(url))).toMatchObject([
      { state: "failed", fault: { id } },
    ]);
  });

  it("is left alone after several failures in a row, and what was not asked is told", async () => {
    const numbers = [1, 2, 3, 4, 5, 6].map((digit) => `000999500${digit}`);
    const { url } = await serve(
      { "0009995001": { name: "PIERWSZA" } },
      (response) => !response.req.url?.includes("0009995001") && Boolean(response.writeHead(500).end()),
    );
    const source = await ask(makeContent({}), { numbers, url });
    expect(source).toMatchObject({ isPartial: true, proposals: [{ key: "0009995001" }] });
    expect(source.notes?.map(({ id }) => id)).toEqual([
      "krs-failed",
      "krs-failed",
      "krs-failed",
      "krs-unasked",
    ]);
    const down = await serve({}, (response) => Boolean(response.writeHead(500).end()));
    await expect(ask(makeContent({}), { numbers, url: down.url })).rejects.toThrow(Fault);
  });

  it("is asked at a polite rate, once for each number, and not again for what is kept", async () => {
    const { url, requests } = await serve({ "0009995009": marsh, "0009995010": marsh });
    const asked = { ...reader(url), patience: { pause: 60, tries: 1, longest: 0 } };
    const numbers = ["0009995009", "0009995010"];
    const start = performance.now();
    const first = await readExtracts(numbers, asked);
    expect(performance.now() - start).toBeGreaterThanOrEqual(59);
    expect(await readExtracts(numbers, { ...asked, today: "2026-11-29" })).toEqual(first);
    expect(requests).toHaveLength(2);
    await readExtracts(numbers, { ...asked, today: "2026-12-24" });
    expect(requests).toHaveLength(4);
  });

  it("leaves no person in the cache", async () => {
    const { url } = await serve({ "0009995009": marsh });
    const asked = reader(url);
    await readExtracts(["0009995009"], asked);
    const files = readdirSync(asked.cache, { recursive: true, withFileTypes: true }).filter((item) =>
      item.isFile(),
    );
    expect(files).toHaveLength(1);
    for (const { parentPath, name } of files)
      expect(readFileSync(`${parentPath}/${name}`, "latin1")).not.toMatch(/kowalska|nowak/i);
  });

  it.each([[{ numbers: ["12345678901"] }], [{ numbers: ["abc"] }], [{ numbers: [] }]])(
    "refuses %j",
    async (asked) => {
      await expect(ask(makeContent({}), asked)).rejects.toThrow(Fault);
    },
  );
});
