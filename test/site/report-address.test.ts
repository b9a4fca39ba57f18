import { describe, expect, it } from "vitest";
import { toReportAddress } from "#src/site/report-address.ts";

const operator = { name: "ROPS", email: "biuro@rops.pl" };
const portal = { operator, reportUrl: undefined, siteUrl: "https://portal.pl/en/" };
const entry = { name: "Koło & „Tilia” {address}", href: "/podmioty/tilia/" };

describe("the address for reports on an entry", () => {
  it("is a mail with its subject and text", () => {
    const address = toReportAddress(portal, entry, { subject: "Błąd: A & B?", body: "Dzień\ndobry" });
    const mail = new URL(address ?? "");
    expect(mail.pathname).toBe("biuro@rops.pl");
    expect(mail.searchParams.get("subject")).toBe("Błąd: A & B?");
    expect(mail.searchParams.get("body")).toBe("Dzień\r\ndobry");
  });

  it("is the form of the operator, which comes first, with the page and the name filled in", () => {
    const reportUrl = "https://forms.pl/f?name={name}&page={address}";
    const form = new URL(toReportAddress({ ...portal, reportUrl }, entry, { subject: "s" }) ?? "");
    expect(form.searchParams.get("page")).toBe("https://portal.pl/en/podmioty/tilia/");
    expect(form.searchParams.get("name")).toBe(entry.name);
  });

  it("is not known where the operator gives none", () => {
    const silent = { ...portal, operator: { name: "ROPS" } };
    expect(toReportAddress(silent, entry, { subject: "s" })).toBeUndefined();
  });
});
