import { describe, expect, it } from "vitest";
import { readChoices } from "#src/collections/entities/import/choices.ts";
import { readExtract } from "#src/collections/entities/import/krs/read-extract.ts";
import { makePlan } from "#src/collections/entities/import/make-plan.ts";
import { makeContent, TODAY } from "#test/support/content-folder.ts";
import { ask, marsh, serve } from "#test/support/krs-reading.ts";

describe("an extract of the KRS register", () => {
  it("becomes an entity in normal case, with its TERYT code and without persons", async () => {
    const { url } = await serve({ "0009995009": marsh });
    const folder = makeContent({});
    const source = await ask(folder, { numbers: ["9995009"], url });
    expect(source.proposals).toMatchObject([
      {
        key: "0009995009",
        fields: {
          name: "Fundacja „Mokradło” w Nowym Borze",
          legalForm: "foundation",
          identifiers: { krs: "0009995009", nip: "5213003700", regon: "01016806800000" },
          statuses: [{ status: "public-benefit", source: { publishedOn: "2025-11-20" } }],
          address: {
            street: "ul. gen. Józefa Bema 3/4",
            postalCode: "00-001",
            town: "Nowy Bór",
            municipality: "9801011",
          },
          contacts: [{ email: "biuro@mokradlo.example.org" }],
          website: "https://www.mokradlo.example.org",
          lifeCycle: { state: "in-liquidation" },
          verifiedBy: "register",
          verifiedOn: TODAY,
        },
      },
    ]);
    expect(JSON.stringify(source)).not.toMatch(/kowalska|nowak/i);
    const { items } = makePlan(folder, source, readChoices({}), TODAY);
    expect(items).toMatchObject([{ state: "new", id: "fundacja-mokradlo-w-nowym-borze" }]);
  });

  it("may leave out everything but its number and name", async () => {
    const { url } = await serve({ "0009995010": { name: "KOŁO", register: "P" } });
    const { proposals } = await ask(makeContent({}), { numbers: ["9995010"], url });
    expect(proposals).toMatchObject([
      { fields: { name: "Koło", identifiers: { krs: "0009995010" } }, notes: [] },
    ]);
    expect(Object.keys(proposals[0]?.fields ?? {})).not.toContain("address");
    expect(readExtract({ odpis: { dane: [] } })).toBeUndefined();
    expect(readExtract("<html>")).toBeUndefined();
  });

  it("tells an unknown municipality by name and does not publish an address made of a person's name", async () => {
    const far = {
      wojewodztwo: "MAZOWIECKIE",
      powiat: "WARSZAWSKI",
      gmina: "WARSZAWA-CENTRUM",
      miejscowosc: "WARSZAWA",
    };
    const { url } = await serve({
      "0009995011": { name: "FUNDACJA", seat: far, email: "ANNA.KOWALSKA@EXAMPLE.ORG" },
    });
    const { proposals } = await ask(makeContent({}), { numbers: ["9995011"], url });
    expect(proposals).toMatchObject([
      { notes: [{ id: "unknown-place", values: { municipality: "WARSZAWA-CENTRUM" } }] },
    ]);
    expect(JSON.stringify(proposals)).not.toMatch(/kowalska/i);
  });
});
