import { afterAll, describe, expect, it } from "vitest";
import { makeHostTurns } from "#src/core/network/host-turns.ts";
import { isPublicAddress } from "#src/core/network/public-address.ts";
import { readRetryAfter } from "#src/core/network/retry-after.ts";
import type { Answer } from "#src/outer-links/answer.ts";
import { askLinks, type Politeness } from "#src/outer-links/ask-links.ts";
import { TODAY } from "#test/support/content-folder.ts";
import { closeWeb, politeness, say, serveWeb } from "#test/support/web-server.ts";

afterAll(closeWeb);

async function ask(urls: readonly string[], more: Partial<Politeness> = {}) {
  const answers: Record<string, Answer> = {};
  await askLinks(urls, { ...politeness, ...more }, TODAY, (url, answer) => (answers[url] = answer));
  return answers;
}

describe("an outer link", async () => {
  const other = await serveWeb({ "/new": say(200), "/old": say(301, { location: "/new" }) });
  const web = await serveWeb({
    "/works": say(200),
    "/get-only": (response, _, { method }) => response.writeHead(method === "GET" ? 200 : 405).end(),
    "/head-not-found": (response, _, { method }) => response.writeHead(method === "GET" ? 200 : 404).end(),
    "/gone": say(410),
    "/refused": say(403),
    "/moved": say(301, { location: "/works" }),
    "/moved-twice": say(308, { location: other.url("/old") }),
    "/elsewhere-now": say(302, { location: "/works" }),
    "/moved-now": say(301, { location: "/elsewhere-now" }),
    "/moved-to-nothing": say(301, { location: "/nothing" }),
    "/loop": say(302, { location: "/loop" }),
    "/script": say(302, { location: "javascript:alert(1)" }),
    "/inside": say(302, { location: "http://169.254.169.254/latest/meta-data/" }),
    "/once-busy": (response, tried) =>
      response.writeHead(tried === 1 ? 429 : 200, { "retry-after": "0" }).end(),
    "/once-down": (response, tried) => response.writeHead(tried === 1 ? 503 : 200).end(),
    "/broken-off": (response) => response.destroy(),
  });

  it.each([
    ["/works", { state: "works" }],
    ["/get-only", { state: "works" }],
    ["/head-not-found", { state: "works" }],
    ["/nothing", { state: "broken", reason: "404" }],
    ["/gone", { state: "broken", reason: "410" }],
    ["/refused", { state: "unsure", reason: "403" }],
    ["/moved", { state: "moved", to: web.url("/works") }],
    ["/moved-twice", { state: "moved", to: other.url("/new") }],
    ["/elsewhere-now", { state: "works" }],
    ["/moved-now", { state: "works" }],
    ["/moved-to-nothing", { state: "broken", reason: "404" }],
    ["/loop", { state: "broken", reason: "loop" }],
    ["/script", { state: "broken", reason: "redirect" }],
    ["/inside", { state: "private", reason: "PRIVATE" }],
    ["/once-busy", { state: "works" }],
    ["/once-down", { state: "works" }],
    ["/broken-off", { state: "unsure", reason: "ECONNRESET" }],
  ])("%s is %j", async (path, answer) => {
    expect(await ask([web.url(path)])).toEqual({ [web.url(path)]: { askedOn: TODAY, ...answer } });
  });

  it("is asked by HEAD alone where that is enough", () => {
    expect(web.requests.filter((request) => request.endsWith(" /works"))).not.toContain("GET /works");
    expect(web.requests).toContain("GET /get-only");
  });

  it("to a host that nobody has is broken, and to a port where nobody listens is unsure", async () => {
    const nobody = await serveWeb({});
    const url = nobody.url("/");
    closeWeb();
    expect(await ask([url])).toEqual({ [url]: { askedOn: TODAY, state: "unsure", reason: "ECONNREFUSED" } });
  });
});

describe("a host", () => {
  it("is asked one thing at a time, and others meanwhile", async () => {
    const slow = (response: { writeHead: (status: number) => { end: () => void } }) =>
      void setTimeout(() => response.writeHead(200).end(), 20);
    const [one, two] = [
      await serveWeb({ "/a": slow, "/b": slow, "/c": slow }),
      await serveWeb({ "/a": slow }),
    ];
    const hop = await serveWeb({ "/x": say(302, { location: one.url("/a") }) });
    await ask([one.url("/a"), one.url("/b"), one.url("/c"), two.url("/a"), hop.url("/x")]);
    expect(one.state.most).toBe(1);
    expect(one.requests).toHaveLength(4);
  });

  it("that wants more time than there is gets no more requests", async () => {
    const web = await serveWeb({ "/a": say(429, { "retry-after": "3600" }), "/b": say(200) });
    const answers = await ask([web.url("/a"), web.url("/b")]);
    expect(answers[web.url("/a")]).toMatchObject({ state: "unsure", reason: "429" });
    expect(answers[web.url("/b")]).toMatchObject({ state: "unsure", reason: "host" });
    expect(web.requests).toEqual(["HEAD /a"]);
  });

  it("that hangs is left after the time, and its other pages are not asked", async () => {
    const web = await serveWeb({ "/a": () => undefined, "/b": say(200) });
    const answers = await ask([web.url("/a"), web.url("/b")], { tries: 1, seconds: 0.1 });
    expect(answers[web.url("/a")]).toMatchObject({ state: "unsure", reason: "TIME" });
    expect(answers[web.url("/b")]).toMatchObject({ reason: "host" });
  });

  it("sends no content, however much it has", async () => {
    let sent = 0;
    const web = await serveWeb({
      "/huge": (response, _, { method }) => {
        if (method === "HEAD") return void response.writeHead(405).end();
        response.writeHead(200);
        const more = () => {
          if (response.destroyed) return;
          sent += 65_536;
          if (sent < 1e9) response.write(Buffer.alloc(65_536), () => setImmediate(more));
        };
        more();
      },
    });
    expect(await ask([web.url("/huge")])).toMatchObject({ [web.url("/huge")]: { state: "works" } });
    expect(sent).toBeLessThan(50e6);
  });
});

describe("a machine inside a network", () => {
  it.each([
    ["8.8.8.8", true],
    ["2a00:1450:401b:80e::200e", true],
    ["127.0.0.1", false],
    ["10.1.2.3", false],
    ["172.16.0.1", false],
    ["172.32.0.1", true],
    ["192.168.1.1", false],
    ["169.254.169.254", false],
    ["100.64.0.1", false],
    ["0.0.0.0", false],
    ["224.0.0.1", false],
    ["255.255.255.255", false],
    ["::1", false],
    ["::", false],
    ["::ffff:127.0.0.1", false],
    ["::ffff:8.8.8.8", true],
    ["fe80::1", false],
    ["fd00:ec2::254", false],
    ["64:ff9b::7f00:1", false],
    ["localhost", false],
  ])("%s: public is %s", (address, is) => {
    expect(isPublicAddress(address)).toBe(is);
  });

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://[::1]/",
    "http://localhost/",
    "http://10.0.0.1:8080/",
  ])("is not asked: %s", async (url) => {
    const answers = await ask([url], { isOpen: isPublicAddress });
    expect(Object.values(answers)).toMatchObject([{ state: "private" }]);
  });
});

describe("turns", () => {
  it("go on after work that failed", async () => {
    const { take } = makeHostTurns(0);
    await expect(take("a", () => Promise.reject(new Error("x")))).rejects.toThrow("x");
    expect(await take("a", () => Promise.resolve(1))).toBe(1);
  });

  it("wait as long as Retry-After says, in seconds or until a date", () => {
    const now = Date.parse("2026-11-23T10:00:00Z");
    expect(readRetryAfter("120", now)).toBe(120_000);
    expect(readRetryAfter("Mon, 23 Nov 2026 10:00:30 GMT", now)).toBe(30_000);
    expect(readRetryAfter("Mon, 23 Nov 2026 09:00:00 GMT", now)).toBe(0);
    expect(readRetryAfter("later", now)).toBeUndefined();
    expect(readRetryAfter(undefined, now)).toBeUndefined();
  });
});
