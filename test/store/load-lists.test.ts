import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { LoaderContext } from "astro/loaders";
import { describe, expect, it } from "vitest";
import { readJson, readList } from "#src/core/source/read-entry.ts";
import { loadList } from "#src/store/load-lists.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

/** A loader's context as far as a list needs it; `watcher` as in development. */
function createContext(folder: string, watcher?: object) {
  const entries = new Map<string, unknown>([["old", { id: "old" }]]);
  const errors: string[] = [];
  const context = {
    config: { root: pathToFileURL(`${folder}/`) },
    logger: { error: (text: string) => errors.push(text) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    store: {
      clear: () => {
        entries.clear();
      },
      set: (entry: { id: string }) => entries.set(entry.id, entry),
    },
    watcher,
  };
  return { context: context as unknown as LoaderContext, entries, errors };
}

function write(text: string) {
  const folder = createTemporaryFolder();
  const path = join(folder, "services.yaml");
  writeFileSync(path, text);
  return { folder, path };
}

const BROKEN = '- id: a\n  name: "x\\"\n';

describe("the list of a file", () => {
  it("has its records by their ids, in their order", async () => {
    const { folder, path } = write("- id: b\n  since: 2026-12-10\n- id: a\n");
    const { context, entries } = createContext(folder);
    await loadList(path, readList).load(context);
    expect([...entries.values()]).toEqual([
      { id: "b", filePath: "services.yaml", data: { id: "b", since: "2026-12-10" } },
      { id: "a", filePath: "services.yaml", data: { id: "a" } },
    ]);
  });

  it.each([
    ["cannot be read", BROKEN],
    ["has a record without an id", "- name: x\n"],
    ["has an id twice", "- id: a\n- id: a\n"],
    ["is no list", "a: 1\n"],
  ])("stops a build when it %s, so that the last one is not published again", async (_, text) => {
    const { folder, path } = write(text);
    const { context } = createContext(folder);
    await expect(loadList(path, readList).load(context)).rejects.toThrow(path);
  });

  it("that is JSON stops a build in the same way", async () => {
    const { folder, path } = write("{");
    const { context } = createContext(folder);
    const read = (text: string) => [["a", readJson(text) as Record<string, unknown>] as const];
    await expect(loadList(path, read).load(context)).rejects.toThrow(path);
  });

  it("in development is named in the log, and what was shown stays until it can be read", async () => {
    const { folder, path } = write(BROKEN);
    const listeners: ((path: string) => void)[] = [];
    const watcher = { add: () => {}, on: (_: string, act: (path: string) => void) => listeners.push(act) };
    const { context, entries, errors } = createContext(folder, watcher);
    await loadList(path, readList).load(context);
    expect([...entries.keys()]).toEqual(["old"]);
    expect(errors.join()).toContain(path);
    writeFileSync(path, "- id: new\n");
    listeners[0]?.(path);
    await expect.poll(() => [...entries.keys()]).toEqual(["new"]);
  });

  it("is empty where the file is absent", async () => {
    const { folder } = write("");
    const { context, entries } = createContext(folder);
    await loadList(join(folder, "absent.yaml"), readList).load(context);
    expect(entries.size).toBe(0);
  });
});
