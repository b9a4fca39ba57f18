import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { HsdsOrganization } from "#src/directory/exports/hsds-types.ts";
import { entity, fixture, makeContent } from "#test/support/content-folder.ts";
import { exportDirectory } from "#test/support/own-export.ts";
import { validateHsds } from "#test/support/validate-data.ts";

const read = (folder: string, language: "pl" | "en" = "pl") =>
  JSON.parse(exportDirectory(folder, `hsds ${language}`)) as HsdsOrganization[];
const organizationOf = (fields: Record<string, unknown>) => {
  const [found] = read(makeContent({ "entities/laka.md": entity(fields) })).filter(({ uri }) =>
    uri.endsWith("/laka/"),
  );
  if (!found) throw new Error("the entity is not exported");
  return found;
};
const laka = read(fixture("region")).find(({ name }) => name === "Fundacja Łąka");

describe("the directory in HSDS", () => {
  it("is valid for every entity of the portal", () => {
    expect(validateHsds(read(join(import.meta.dirname, "../../content")))).toEqual([]);
  });

  it("is valid, with unique ids that do not depend on the language", () => {
    const [polish, english] = [read(fixture("region")), read(fixture("region"), "en")];
    expect(validateHsds(polish)).toEqual([]);
    expect(validateHsds(english)).toEqual([]);
    expect(english.map(({ id }) => id)).toEqual(polish.map(({ id }) => id));
    expect(new Set(polish.map(({ id }) => id)).size).toBe(polish.length);
    expect(english[0]?.attributes[0]?.taxonomy_term.language).toBe("en");
  });

  it("has numbers by the schemes of org-id.guide, the place, the area and each service at that place", () => {
    expect(laka).toMatchObject({
      email: "biuro@laka.example",
      year_incorporated: 2009,
      legal_status: "fundacja",
      organization_identifiers: [
        { identifier_scheme: "PL-KRS", identifier: "0009990002" },
        { identifier_scheme: "PL-NIP", identifier: "9990000020" },
        { identifier_scheme: "PL-REGON", identifier: "990000022" },
      ],
      locations: [
        {
          latitude: 53.588,
          longitude: 17.859,
          addresses: [{ address_1: "ul. Łąkowa 7", city: "Tuchola", postal_code: "", country: "PL" }],
          schedules: [{ description: "Mo,We 10:00-18:00; Fr 09:00-13:00" }],
        },
      ],
      services: [
        { status: "active", assured_date: "2026-11-20", service_areas: [{ name: "powiat tucholski" }] },
      ],
    });
    expect(laka?.services?.[0]?.service_at_locations?.[0]?.location_id).toBe(laka?.locations?.[0]?.id);
    expect(laka?.contacts?.[0]?.phones).toEqual(laka?.phones);
  });

  it("has what HSDS does not know as attributes with terms of the portal's lists", () => {
    const terms = (laka?.attributes ?? []).map(({ link_type, value, taxonomy_term: term }) =>
      [link_type, term.taxonomy, term.code, value].filter(Boolean).join(" "),
    );
    expect(terms).toEqual([
      "legal_form legal-forms fundacja",
      "verification verifications website 2026-11-20",
      "sphere spheres osoby-niepelnosprawne",
      "sphere spheres ekologia",
      "target_group target-groups seniorzy",
      "area_served territory 0416",
    ]);
  });

  it.each([
    ["active", "active"],
    ["suspended", "temporarily closed"],
    ["in-liquidation", "inactive"],
    ["closed", "defunct"],
  ])("has services of an organisation that is %s as %s", (state, status) => {
    const { services } = organizationOf({ lifeCycle: { state }, services: [{ service: "catering" }] });
    expect(services?.map((service) => service.status)).toEqual([status]);
  });

  it("gives neither persons nor a place that is hidden", () => {
    const found = organizationOf({
      address: { street: "ul. Tajna 1", town: "Jeziorno", municipality: "9861011" },
      point: { lat: 53, lon: 18 },
      maskExactLocation: true,
      contacts: [
        {
          phone: "56 123 45 67",
          person: { name: "Jan Przykład", consent: { givenOn: "2026-01-10", scope: "portal" } },
        },
      ],
    });
    expect(JSON.stringify(found)).not.toMatch(/Tajna|56 123|Przykład|latitude/);
    expect(found.locations?.[0]?.addresses?.[0]?.city).toBe("Jeziorno");
  });
});
