import { describe, expect, it } from "vitest";
import { refuseOddPaths } from "#src/integrations/project-path.ts";

describe("a folder with a sign of addresses in its path", () => {
  it.each([
    ["/tmp/a # b", "/tmp/a # b/content", "/tmp/a # b"],
    ["/tmp/a?", "/tmp/a?/content", "/tmp/a?"],
    ["/tmp/a", "/tmp/#/content", "/tmp/#/content"],
    ["/tmp/a", "/tmp/a/100%20", "/tmp/a/100%20"],
  ])("is refused by name: %s, %s", (project, content, named) => {
    expect(() => {
      refuseOddPaths(project, content);
    }).toThrow(`“${named}”`);
  });

  it.each([
    ["/tmp/a b", "/tmp/a b/treść"],
    ["/tmp/100%20", "/tmp/100%20/content"],
    ["/tmp/it's [żółw] & more", "/srv/content"],
  ])("is one with these signs alone: %s, %s", (project, content) => {
    expect(() => {
      refuseOddPaths(project, content);
    }).not.toThrow();
  });
});
