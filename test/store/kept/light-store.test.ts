import type { DataStore } from "astro/loaders";
import { describe, expect, it } from "vitest";
import type { KeptEntry } from "#src/store/kept/entries.ts";
import { toLightStore } from "#src/store/kept/light-store.ts";

/** A store of Astro as far as loaders use it. */
function createStore(entries: KeptEntry[] = []): DataStore {
  const all = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    get: (id: string) => all.get(id) as never,
    set: (entry) => Boolean(all.set(entry.id, entry as KeptEntry)),
    delete: (id) => void all.delete(id),
    clear: () => {
      all.clear();
    },
    has: (id) => all.has(id),
    keys: () => [...all.keys()],
    values: () => [...all.values()],
    entries: () => [...all],
    addModuleImport: () => {},
  };
}

const plain = { id: "plain", data: { name: "A" }, digest: "1" };
const pictured = { id: "pictured", data: { logo: { src: "__ASTRO_IMAGE_./a.png" } } };
const written = { id: "written", data: {}, deferredRender: true };

function create(before: KeptEntry[] = []) {
  const kept = new Map<string, KeptEntry>();
  const astro = createStore(before);
  let changes = 0;
  const store = toLightStore({ store: astro, collection: "entities" }, kept, () => void (changes += 1));
  return { kept, astro, store, countChanges: () => changes };
}

describe("the store of a collection in development", () => {
  it("keeps plain entries, and leaves those with pictures or components to Astro", () => {
    const { kept, astro, store } = create();
    for (const entry of [plain, pictured, written]) store.set(entry);
    expect([...kept.keys()]).toEqual(["plain"]);
    expect(astro.keys()).toEqual(["pictured", "written"]);
    expect(store.keys().toSorted()).toEqual(["pictured", "plain", "written"]);
  });

  it("has an entry in one place when it gets a picture and loses it", () => {
    const { kept, astro, store } = create();
    store.set(plain);
    store.set({ ...pictured, id: "plain" });
    expect([kept.size, astro.keys()]).toEqual([0, ["plain"]]);
    store.set(plain);
    expect([kept.size, astro.keys()]).toEqual([1, []]);
  });

  it("takes from Astro what an earlier start left there", () => {
    expect(create([plain, written]).astro.keys()).toEqual(["written"]);
  });

  it("forgets entries everywhere, and tells of changes of its own only", () => {
    const { store, countChanges } = create();
    store.set(written);
    expect(countChanges()).toBe(0);
    store.set(plain);
    store.delete("plain");
    store.delete("absent");
    expect(countChanges()).toBe(2);
    store.set(plain);
    store.clear();
    expect(store.values()).toEqual([]);
  });
});
