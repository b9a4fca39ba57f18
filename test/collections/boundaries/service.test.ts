import { afterEach, describe, expect, it } from "vitest";
import {
  fetchBoundaries,
  SERVICE_LIMITS,
  type ServiceLimits,
} from "#src/collections/boundaries/import/fetch-boundaries.ts";
import { importBoundaries } from "#src/collections/boundaries/import/import-boundaries.ts";
import { serveBoundaries, type ServiceHabits } from "#test/support/boundary-service.ts";
import { makeContent, TODAY } from "#test/support/content-folder.ts";
import { square } from "#test/support/squares.ts";

const open: { close: () => void }[] = [];
afterEach(() => open.splice(0).forEach((service) => service.close()));

async function ask(habits: Omit<ServiceHabits, "format">, limits: Partial<ServiceLimits> = {}) {
  const service = await serveBoundaries([], { format: "json", ...habits });
  open.push(service);
  const done = fetchBoundaries(service.url, "98", { ...SERVICE_LIMITS, ...limits });
  return { done, requests: service.requests };
}

const answerWith = (body: string, headers: Record<string, string> = {}) => ask({ answer: { body, headers } });

const feature = (code: unknown, geometry: unknown) => ({ properties: { JPT_KOD_JE: code }, geometry });
const collection = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });
const { geometry } = square("", 20, 53);

/** A page of a hundred units that no page before has had. */
const endless: ServiceHabits["behave"] = (response, start) =>
  response.end(
    collection(...Array.from({ length: 100 }, (_, index) => feature(`98${start + index}`, geometry))),
  );

describe("a service of boundaries", () => {
  it("that gives pages without end is left after some", async () => {
    const { done, requests } = await ask({ behave: endless }, { pages: 3 });
    await expect(done).rejects.toMatchObject({ id: "pages", values: { limit: 3 } });
    expect(requests).toHaveLength(3);
  });

  it("may not exceed the bytes of all pages, nor their time", async () => {
    const { done } = await ask({ behave: endless }, { allBytes: 60_000 });
    await expect(done).rejects.toMatchObject({ id: "bytes" });
    const slow = await ask({ behave: () => undefined }, { allSeconds: 0.5 });
    await expect(slow.done).rejects.toMatchObject({ id: "time" });
  });

  it.each([
    ["another type", "a", { "content-type": "image/png" }, "type"],
    [
      "a document type",
      "<!DOCTYPE x [<!ENTITY a 'b'>]><FeatureCollection>&a;</FeatureCollection>",
      {},
      "document-type",
    ],
    ["an entity", "<a><!ENTITY a SYSTEM 'file:///etc/passwd'></a>", {}, "document-type"],
    ["broken XML", "<FeatureCollection><member", {}, "format"],
    ["tags in tags", "<a>".repeat(100_000), {}, "format"],
    ["lists in lists", `{"features":${"[".repeat(100_000)}`, {}, "format"],
    ["bytes", "\0\u001B[2J\u0007", {}, "format"],
  ])("that answers with %s is refused", async (_, body, headers, id) => {
    await expect((await answerWith(body, headers as Record<string, string>)).done).rejects.toMatchObject({
      id,
    });
  });

  it.each([
    ["text", { type: "Polygon", coordinates: "x" }],
    ["a list of empty lists", { type: "MultiPolygon", coordinates: [[]] }],
    ["no list", { type: "MultiPolygon" }],
    ["a point", { type: "Point", coordinates: [20, 53] }],
    [
      "a ring of two positions",
      {
        type: "Polygon",
        coordinates: [
          [
            [20, 53],
            [20, 54],
          ],
        ],
      },
    ],
    ["metres", { type: "Polygon", coordinates: [Array.from({ length: 5 }, () => [600_000, 500_000])] }],
    ["nulls", { type: "Polygon", coordinates: [[null, null, null, null]] }],
    ["texts", { type: "Polygon", coordinates: [Array.from({ length: 5 }, () => ["20", "53"])] }],
  ])("that gives %s for a shape is refused with the code", async (_, shape) => {
    const { done } = await answerWith(collection(feature("9801011", shape)));
    await expect(done).rejects.toMatchObject({ id: "geometry", values: { code: "9801011" } });
  });

  it("may leave out shapes and features, and then lacks units", async () => {
    const body = collection(
      null,
      1,
      feature(7, geometry),
      feature("9801011", null),
      feature("9801023", geometry),
    );
    const { done } = await answerWith(body);
    expect((await done).map(({ code }) => code)).toEqual(["9801023"]);
  });

  it("is asked for the next page also when a unit of a page has no shape", async () => {
    const { done } = await ask({
      behave: (response, start) =>
        response.end(
          collection(
            ...Array.from({ length: start === 0 ? 100 : 1 }, (_, index) =>
              feature(`98${start + index}`, index === 1 ? null : geometry),
            ),
          ),
        ),
    });
    expect(await done).toHaveLength(100);
  });

  it("that writes what it likes into codes has them shortened", async () => {
    const codes = Array.from({ length: 50 }, (_, index) => `98${index}${"x".repeat(1000)}`);
    const service = await serveBoundaries([], {
      format: "json",
      answer: { body: collection(...codes.map((code) => feature(code, geometry))) },
    });
    open.push(service);
    const error: unknown = await importBoundaries(makeContent({}), service.url, TODAY).catch(
      (e: unknown) => e,
    );
    expect(error).toMatchObject({ id: "unknown-codes" });
    expect((error as { values: { codes: string } }).values.codes.length).toBeLessThan(500);
  });
});
