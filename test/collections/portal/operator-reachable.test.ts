import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listReachable } from "#src/collections/portal/model.ts";
import { checkFiles, fixture, idsOf } from "#test/support/content-folder.ts";

const text = readFileSync(join(fixture("valid-minimal"), "portal.yaml"), "utf8");
const MAILBOX = /^ {2}email: .*\n/m;
const checkWith = (email: string | undefined, more = "") =>
  checkFiles({ "portal.yaml": text.replace(MAILBOX, email ? `  email: ${email}\n` : "") + more });
const FORM = "reportUrl: https://forms.rops.pl/?page={address}\n";

describe("the operator's address for reports", () => {
  it("may be a mailbox, a form, or both", () => {
    expect(checkWith("biuro@rops.pl")).toEqual([]);
    expect(checkWith(undefined, FORM)).toEqual([]);
    expect(checkWith("biuro@rops.pl", FORM)).toEqual([]);
  });

  it.each(["a@portal.example", "a@example.com", "a@mail.test", "a@x.invalid", "a@host.localhost"])(
    "is warned about where nobody can be: %s",
    (email) => {
      const problems = checkWith(email);
      expect(problems).toMatchObject([{ id: "operator-unreachable", severity: "warning", line: 18 }]);
      expect(idsOf(checkWith(email, FORM))).toEqual(["operator-unreachable"]);
    },
  );

  it("is warned about where there is none", () => {
    expect(idsOf(checkWith(undefined))).toEqual(["operator-unreachable"]);
    expect(idsOf(checkWith(undefined, FORM.replace("rops.pl", "example")))).toEqual(["operator-unreachable"]);
  });

  it("takes the address of the page, if it is a form", () => {
    expect(idsOf(checkWith("biuro@rops.pl", "reportUrl: https://forms.rops.pl/\n"))).toEqual([
      "report-url-page",
    ]);
  });

  it("is known to the portal only where it works", () => {
    const operator = { name: { pl: "ROPS" }, email: "a@portal.example" };
    const form = "https://forms.example/?page={address}";
    expect(listReachable({ operator, reportUrl: form })).toEqual({ email: undefined, reportUrl: undefined });
    expect(listReachable({ operator: { ...operator, email: "a@rops.pl" }, reportUrl: undefined })).toEqual({
      email: "a@rops.pl",
      reportUrl: undefined,
    });
  });
});
