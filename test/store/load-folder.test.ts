import { EventEmitter } from "node:events";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { LoaderContext } from "astro/loaders";
import { describe, expect, it, vi } from "vitest";
import { listKeptEntries, type KeptEntry } from "#src/store/kept/entries.ts";
import { lighten } from "#src/store/kept/light-loader.ts";
import { loadFolder, loadSingle } from "#src/store/load-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const folder = () => {
  const root = createTemporaryFolder();
  mkdirSync(join(root, "entities"));
  return root;
};

/** A store of Astro as far as loaders use it. */
function createStore() {
  const all = new Map<string, KeptEntry>();
  const bind = { get: all.get.bind(all), has: all.has.bind(all), delete: all.delete.bind(all) };
  const list = { keys: () => [...all.keys()], entries: () => [...all], values: () => [...all.values()] };
  return { ...bind, ...list, set: (entry: KeptEntry) => all.set(entry.id, entry), addModuleImport: vi.fn() };
}

/** What Astro gives a loader, with a count of the texts that it has drawn; `watcher` as in development. */
function createContext(root: string, watcher?: EventEmitter) {
  const told = { drawn: [] as string[], errors: [] as string[], marks: new Map<string, string>() };
  const context = {
    collection: "entities",
    config: { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/cache/`) },
    logger: { error: (text: string) => told.errors.push(text) },
    generateDigest: (text: string) => text,
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    renderMarkdown: (text: string) => {
      const body = text.replace(/^---\n---\n\n/, "");
      told.drawn.push(body);
      if (body.includes("broken")) return Promise.reject(new Error("no"));
      return Promise.resolve({ html: `<p>${body}</p>`, metadata: { imagePaths: [] } });
    },
    meta: { has: (key: string) => told.marks.has(key), set: told.marks.set.bind(told.marks) },
    store: createStore(),
    watcher: watcher && Object.assign(watcher, { add: vi.fn() }),
  };
  return { ...told, context: context as unknown as LoaderContext };
}

const entry = (body: string, fields = "name: A") => `---\n${fields}\n---\n\n${body}\n`;
const loader = (root: string) => loadFolder(join(root, "entities"), ["md", "mdx"]);
const write = (root: string, name: string, text: string) => writeFileSync(join(root, "entities", name), text);
const settle = () => setTimeout(50);

describe("the loader of a folder", () => {
  it("makes an entry of each file with one of its endings, by its name", async () => {
    const root = folder();
    write(root, "a.md", entry("Text"));
    write(root, "b.mdx", entry("<Law />"));
    for (const name of [".hidden.md", "a.png"]) write(root, name, "x");
    const { context } = createContext(root);
    await loader(root).load(context);
    const rendered = { html: "<p>Text</p>", metadata: { imagePaths: [] } };
    const data = { name: "A" };
    expect(context.store.values()).toEqual([
      {
        id: "a",
        data,
        filePath: "entities/a.md",
        digest: entry("Text"),
        body: "Text",
        rendered,
        assetImports: [],
      },
      {
        id: "b",
        data,
        filePath: "entities/b.mdx",
        digest: entry("<Law />"),
        body: "<Law />",
        deferredRender: true,
      },
    ]);
  });

  it("draws a text that begins with a line as it is", async () => {
    const root = folder();
    write(root, "a.md", entry("---\nText\n---"));
    const { context, drawn } = createContext(root);
    await loader(root).load(context);
    expect(drawn).toEqual(["---\nText\n---"]);
  });

  it("reads only what has changed, and forgets what is gone", async () => {
    const root = folder();
    for (const name of ["a", "b", "c"]) write(root, `${name}.md`, entry(name));
    const { context, drawn } = createContext(root);
    await loader(root).load(context);
    write(root, "b.md", entry("changed"));
    rmSync(join(root, "entities/c.md"));
    await loader(root).load(context);
    expect(drawn).toEqual(["a", "b", "c", "changed"]);
    expect(context.store.keys()).toEqual(["a", "b"]);
  });

  it.each([
    ["fields that cannot be read", { "a.md": entry("x", 'name: "A') }],
    ["a text that cannot be drawn", { "a.md": entry("broken") }],
    ["an id twice", { "a.md": entry("x"), "a.mdx": entry("x") }],
  ])("stops a build at %s", async (_, files) => {
    const root = folder();
    for (const [name, text] of Object.entries(files)) write(root, name, text);
    await expect(loader(root).load(createContext(root).context)).rejects.toThrow(join(root, "entities/a.md"));
  });

  it("loads the only entry of a file, and none without it", async () => {
    const root = folder();
    writeFileSync(join(root, "portal.yaml"), "name: A\n");
    const { context } = createContext(root);
    await loadSingle(join(root, "portal.yaml")).load(context);
    expect(context.store.get("portal")?.data).toEqual({ name: "A" });
    rmSync(join(root, "portal.yaml"));
    await loadSingle(join(root, "portal.yaml")).load(context);
    expect(context.store.keys()).toEqual([]);
  });
});

describe("the loader of a folder in development", () => {
  it("follows files that change, go or get another ending, and names those that it cannot read", async () => {
    const root = folder();
    const path = (name: string) => join(root, "entities", name);
    write(root, "a.md", entry("a"));
    const watcher = new EventEmitter();
    const { context, errors } = createContext(root, watcher);
    await loader(root).load(context);
    const tell = async (event: string, name: string) => {
      watcher.emit(event, path(name));
      await settle();
    };
    write(root, "b.md", entry("b", "name: B"));
    await tell("add", "b.md");
    expect(context.store.get("b")?.data).toEqual({ name: "B" });
    write(root, "b.md", entry("b", 'name: "B'));
    await tell("change", "b.md");
    expect(errors.join()).toContain(path("b.md"));
    expect(context.store.get("b")?.data).toEqual({ name: "B" });
    renameSync(path("a.md"), path("a.mdx"));
    await tell("add", "a.mdx");
    await tell("unlink", "a.md");
    expect(context.store.get("a")?.filePath).toBe("entities/a.mdx");
    await tell("unlink", "b.md");
    expect(context.store.keys()).toEqual(["a"]);
  });

  it("draws a text once, when a page asks for it, also after it was kept; a build draws it itself", async () => {
    const root = folder();
    write(root, "a.md", entry("late"));
    write(root, "b.md", entry("![x](./x.png)"));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const htmlOf = async (id: string) => listKeptEntries("entities").get(id)?.rendered?.html;
    const first = createContext(root, new EventEmitter());
    await lighten(loader(root)).load(first.context);
    expect(first.drawn).toEqual(["![x](./x.png)"]);
    expect([await htmlOf("a"), await htmlOf("a")]).toEqual(["<p>late</p>", "<p>late</p>"]);
    expect(first.drawn).toHaveLength(2);
    vi.runAllTimers();
    vi.useRealTimers();
    const second = createContext(root, new EventEmitter());
    second.marks.set("kept", "yes");
    await lighten(loader(root)).load(second.context);
    expect(second.drawn).toEqual([]);
    expect(await htmlOf("a")).toBe("<p>late</p>");
    const build = createContext(root);
    build.marks.set("kept", "yes");
    await lighten(loader(root)).load(build.context);
    expect(build.drawn).toEqual(["late", "![x](./x.png)"]);
    expect(JSON.stringify([...listKeptEntries("entities").values()])).toContain("<p>late</p>");
  });
});
