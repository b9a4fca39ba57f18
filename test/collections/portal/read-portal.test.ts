import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPortal, readTimeZone } from "#src/collections/portal/read-portal.ts";
import { ContentFault } from "#src/core/source/content-fault.ts";
import { readSiteAddress } from "#src/integrations/site-address.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";
import { fixture, makeContent } from "#test/support/content-folder.ts";

function faultOf(folder: string): ContentFault {
  try {
    readPortal(folder);
  } catch (error) {
    if (error instanceof ContentFault) return error;
    throw error;
  }
  throw new Error("nothing went wrong");
}

describe("portal.yaml", () => {
  it("is read by its schema, with defaults for omitted fields", () => {
    expect(readPortal(fixture("valid-minimal"))).toMatchObject({
      languages: ["en", "pl"],
      region: { territory: { collection: "territory", id: "98" } },
      timeZone: "Europe/Warsaw",
    });
  });

  it.each([
    ["has a fault of syntax", { "portal.yaml": "a: [" }, "(1:5)"],
    ["is no map", { "portal.yaml": "text" }, "yaml-shape"],
    ["has a field with a fault", { "portal.yaml": "name: { pl: A }\nlanguages: [de]" }, "tagline: "],
  ])("that %s gives a message in both languages and no stack trace", (_, files, reason) => {
    const folder = makeContent(files);
    const { message, stack } = faultOf(folder);
    expect(message).toContain(join(folder, "portal.yaml"));
    expect(message).toContain(reason);
    expect(message).toContain("Uruchom „npm run check”");
    expect(message).toContain("Run “npm run check”");
    expect(stack).toBe(message);
  });

  it("that does not exist gives a message too", () => {
    expect(faultOf(createTemporaryFolder()).message).toContain("ENOENT");
    expect(() => readSiteAddress(createTemporaryFolder())).toThrow(ContentFault);
  });
});

describe("the time zone", () => {
  const zoneOf = (text: string) => readTimeZone(makeContent({ "portal.yaml": text }));

  it("comes from portal.yaml, even when other fields are invalid", () => {
    expect(zoneOf("timeZone: Atlantic/Azores\nlanguages: 7")).toBe("Atlantic/Azores");
  });

  it("is the default one when portal.yaml names none or cannot be read", () => {
    expect(zoneOf("timeZone: Europa/Warszawa")).toBe("Europe/Warsaw");
    expect(zoneOf("a: [")).toBe("Europe/Warsaw");
    expect(readTimeZone(createTemporaryFolder())).toBe("Europe/Warsaw");
  });
});
