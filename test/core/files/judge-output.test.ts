import { describe, expect, it } from "vitest";
import { judgeOutput, type Found } from "#src/core/files/judge-output.ts";

const kept = { project: "/work/portal", content: "/data/region/content" };
const judge = (folder: string, found: Found) => judgeOutput(folder, found, kept);

describe("the folder of a site", () => {
  it.each(["/work/portal/dist", "/srv/www", "/data/region/site", "/work/portal/..dist", "/work/portal-2"])(
    "may be %s when it is not there, empty or an earlier site",
    (folder) => {
      for (const found of ["nothing", "empty", "site"] as const) expect(judge(folder, found)).toBe(undefined);
    },
  );

  it.each([
    ["/work/portal", "project"],
    ["/work", "project"],
    ["/", "project"],
    ["/data/region/content", "content"],
    ["/data/region", "content"],
    ["/data/region/content/new/site", "content"],
    ["/work/portal/src", "source"],
    ["/work/portal/content/new", "source"],
    ["/work/portal/.git/site", "source"],
    ["/work/portal/public/site", "source"],
  ])("may never be %s (%s)", (folder, why) => {
    for (const found of ["nothing", "empty", "site", "other"] as const)
      expect(judge(folder, found)).toBe(why);
  });

  it.each([
    ["other", "foreign"],
    ["file", "file"],
    ["repository", "repository"],
  ] as const)("may not be what is found as %s", (found, why) => {
    expect(judge("/srv/www", found)).toBe(why);
  });
});
