import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dependOn, dependOnAll, once } from "#src/core/cache/once.ts";
import { noteChange, onChange, startVersions } from "#src/core/cache/versions.ts";

describe("a query that runs once", () => {
  it("answers everybody from one run", async () => {
    let runs = 0;
    const query = once(() => Promise.resolve(++runs));
    expect(await Promise.all([query(), query(), query()])).toEqual([1, 1, 1]);
  });

  it("runs again after a failure", async () => {
    let runs = 0;
    const query = once(() => (++runs === 1 ? Promise.reject(new Error("first")) : Promise.resolve(runs)));
    await expect(query()).rejects.toThrow("first");
    expect(await query()).toBe(2);
  });
});

describe("a query in development", () => {
  let stop = () => {};
  beforeEach(() => {
    stop = startVersions();
  });
  afterEach(() => {
    stop();
  });

  /** A query of how often it has run, which reads what has this name. */
  const counting = (name: string) => {
    let runs = 0;
    return once(() => {
      dependOn(name);
      return Promise.resolve(++runs);
    });
  };

  it("runs again after a change of what it has read, and of nothing else", async () => {
    const query = counting("entities");
    await query();
    noteChange("events");
    expect(await query()).toBe(1);
    noteChange("entities");
    expect(await query()).toBe(2);
  });

  it("runs again when the answer of a query that it has asked is another", async () => {
    const entities = counting("entities");
    const isMany = once(async () => (await entities()) > 2);
    let runs = 0;
    const text = once(async () => {
      runs += 1;
      return (await isMany()) ? "many" : "few";
    });
    expect(await text()).toBe("few");
    noteChange("entities");
    expect([await text(), runs]).toEqual(["few", 1]);
    noteChange("entities");
    expect([await text(), runs]).toEqual(["many", 2]);
  });

  it("keeps the last answer while the next is the same", async () => {
    let name = "a";
    const query = once(
      () => {
        dependOn("names");
        return Promise.resolve({ name });
      },
      (last, next) => last.name === next.name,
    );
    const first = await query();
    noteChange("names");
    expect(await query()).toBe(first);
    name = "b";
    noteChange("names");
    expect(await query()).toEqual({ name: "b" });
  });

  it("runs again after every change when it depends on all", async () => {
    let runs = 0;
    const query = once(() => {
      dependOnAll();
      return Promise.resolve(++runs);
    });
    await query();
    noteChange("anything");
    expect(await query()).toBe(2);
  });

  it("answers after a change during its run with what is there then", async () => {
    let content = "old";
    const { promise: end, resolve } = Promise.withResolvers<void>();
    const query = once(async () => {
      dependOn("content");
      const read = content;
      await end;
      return read;
    });
    const early = query();
    await setImmediate();
    content = "new";
    noteChange("content");
    const late = query();
    resolve();
    expect(await Promise.all([early, late])).toEqual(["old", "new"]);
  });

  it("tells when it is answered after a change that came during its run, as after the change itself", async () => {
    const { promise: end, resolve } = Promise.withResolvers<void>();
    const query = once(() => end);
    const told: string[] = [];
    let happening = "change";
    onChange(() => told.push(happening));
    const early = query();
    await setImmediate();
    noteChange("content");
    happening = "answer";
    resolve();
    await early;
    expect(told).toEqual(["change", "answer"]);
    await query();
    expect(told).toHaveLength(2);
  });

  it("is asked again after a failure", async () => {
    let isBroken = true;
    const inner = once(() => {
      dependOn("content");
      return isBroken ? Promise.reject(new Error("broken")) : Promise.resolve("whole");
    });
    const outer = once(() => inner().catch(() => "no answer"));
    expect(await outer()).toBe("no answer");
    isBroken = false;
    noteChange("content");
    expect(await outer()).toBe("whole");
  });
});
