import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeTurn } from "#src/core/files/take-turn.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

describe("work that takes turns", () => {
  it("is done one after another, and who waits is told once", async () => {
    const path = join(createTemporaryFolder(), "cache/build");
    const done: string[] = [];
    const [begun, waited] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const work = (name: string, until: Promise<void>) => async () => {
      done.push(`${name} begins`);
      begun.resolve();
      await until;
      done.push(`${name} ends`);
      return name;
    };
    const wait = (name: string) => () => {
      done.push(`${name} waits`);
      waited.resolve();
    };
    const first = takeTurn(path, work("first", waited.promise), wait("first"));
    await begun.promise;
    const second = takeTurn(path, work("second", Promise.resolve()), wait("second"));
    expect(await Promise.all([first, second])).toEqual(["first", "second"]);
    expect(done).toEqual(["first begins", "second waits", "first ends", "second begins", "second ends"]);
  });

  it("goes on after work that failed", async () => {
    const path = join(createTemporaryFolder(), "build");
    const fail = () => Promise.reject(new Error("no"));
    await expect(takeTurn(path, fail, () => undefined)).rejects.toThrow("no");
    expect(
      await takeTurn(
        path,
        () => Promise.resolve("yes"),
        () => undefined,
      ),
    ).toBe("yes");
  });
});
