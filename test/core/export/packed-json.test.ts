import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { packJsonList } from "#src/core/export/packed-json.ts";

const pack = async (items: Iterable<unknown>) =>
  Buffer.from(await new Response(packJsonList(items)).arrayBuffer());

it("a packed list is JSON of one item a line, and the same each time", async () => {
  const items = [{ name: "Łąka" }, [1, 2], "a\nb"];
  const packed = await pack(items);
  const text = gunzipSync(packed).toString();
  expect(JSON.parse(text)).toEqual(items);
  expect(text.split("\n")).toHaveLength(6);
  expect((await pack(new Set(items))).equals(packed)).toBe(true);
  expect(JSON.parse(gunzipSync(await pack([])).toString())).toEqual([]);
});

it("a packed list tells what stops it", async () => {
  const failing = function* () {
    yield 1;
    throw new Error("no more");
  };
  await expect(pack(failing())).rejects.toThrow("no more");
});
