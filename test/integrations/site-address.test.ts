import { afterEach, describe, expect, it, vi } from "vitest";
import { readSiteAddress } from "#src/integrations/site-address.ts";
import { fixture } from "#test/support/content-folder.ts";

const folder = fixture("valid-minimal");

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("SITE_URL", () => {
  it.each([
    ["https://example.org", "https://example.org", "/"],
    ["https://example.org/portal", "https://example.org", "/portal/"],
    ["http://localhost:8080/a/b-c_d.e~/", "http://localhost:8080", "/a/b-c_d.e~/"],
    ["https://łódź.pl/", "https://xn--d-uga0v4h.pl", "/"],
  ])("%s is a base of links", (url, site, base) => {
    vi.stubEnv("SITE_URL", url);
    expect(readSiteAddress(folder)).toMatchObject({ site, base });
  });

  it.each(["", "example.org", "https://example.org/a b/", "https://example.org/?q", "ftp://example.org/"])(
    "that is none is refused in both languages, without a stack trace: %j",
    (url) => {
      vi.stubEnv("SITE_URL", url);
      try {
        readSiteAddress(folder);
        expect.unreachable();
      } catch (error) {
        const { message, stack } = error as Error;
        expect(message).toContain("nie może być adresem portalu");
        expect(message).toContain("cannot be the address of a portal");
        expect(stack).toBe(message);
      }
    },
  );
});
