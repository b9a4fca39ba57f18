import { gzipSync } from "node:zlib";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatDirectoryState, parseDirectoryState, toOrder } from "#src/directory/client/directory-state.ts";
import { parseFragmentUrl, writeSearchKeys } from "#src/integrations/search-keys.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

describe("the state of the directory", () => {
  it.each([
    "",
    "?q=żółw",
    "?service=catering&county=0463&county=0414&near=0414093&radius=20",
    "?near=device&sort=name&view=table",
  ])("is written to the address and read back: %s", (query) => {
    const state = parseDirectoryState(query);
    expect(parseDirectoryState(formatDirectoryState(state))).toEqual(state);
    expect([...new URLSearchParams(formatDirectoryState(state))].toSorted()).toEqual(
      [...new URLSearchParams(query)].toSorted(),
    );
  });

  it("leaves out unknown parameters", () => {
    const state = parseDirectoryState("?radius=x&sort=price&view=cards&utm=1&county=");
    expect(formatDirectoryState(state)).toBe("");
  });

  it("has no radius without a place, and no words made only of spaces", () => {
    expect(formatDirectoryState(parseDirectoryState("?radius=20&q=%20"))).toBe("");
  });

  it("has the requested order, or a suitable one when that is not possible", () => {
    const order = (query: string, hasOrigin = false) => toOrder(parseDirectoryState(query), hasOrigin);
    expect(order("")).toBe("name");
    expect(order("?q=x")).toBe("relevance");
    expect(order("?q=x&near=1", true)).toBe("distance");
    expect(order("?q=x&near=1&sort=relevance", true)).toBe("relevance");
    expect(order("?sort=relevance")).toBe("name");
    expect(order("?sort=distance")).toBe("name");
    expect(order("?near=1&sort=freshness", true)).toBe("freshness");
  });
});

describe("keys of the search index", () => {
  const toFragment = (url: string) => gzipSync(`pagefind_dcd${JSON.stringify({ url, content: "…" })}`);

  it("lead from a result to the entity of its page, under any base path", () => {
    const folder = createTemporaryFolder();
    mkdirSync(join(folder, "fragment"));
    const pages = { pl_1: "/podmioty/tilia/", pl_2: "/portal/podmioty/wtz/", pl_3: "/forum/x/", pl_4: "/" };
    for (const [id, url] of Object.entries(pages))
      writeFileSync(join(folder, "fragment", `${id}.pf_fragment`), toFragment(url));
    writeSearchKeys(folder);
    const keys: unknown = JSON.parse(readFileSync(join(folder, "keys.json"), "utf8"));
    expect(keys).toEqual({ pl_1: "tilia", pl_2: "wtz" });
  });

  it("are empty for an empty index, and a file that is not a fragment is rejected", () => {
    const folder = createTemporaryFolder();
    writeSearchKeys(folder);
    expect(readFileSync(join(folder, "keys.json"), "utf8")).toBe("{}");
    expect(() => parseFragmentUrl(gzipSync("{}"))).toThrow("pagefind_dcd");
  });
});
