import { describe, expect, it } from "vitest";
import { leadsToCsv, leadsToJson, reportLeads } from "#src/collections/entities/import/osm/report-leads.ts";
import { entity } from "#test/support/content-folder.ts";
import { meadow, node, overpass, readLeads } from "#test/support/osm-files.ts";

const whole = {
  name: "Fundacja Łąka",
  "addr:city": "Jeziorno",
  "contact:phone": "+48123456789;12 345 67 80",
  email: "biuro@laka.example.org",
  website: "https://laka.example.org/",
  opening_hours: "mo-fr 8:00-16:00",
  wheelchair: "limited",
};

describe("leads from OpenStreetMap", () => {
  it("say what an object has and the entity has not, with the object, its version and days", async () => {
    const { leads } = await readLeads(overpass([node(7, whole)]));
    expect(leads).toMatchObject([{ id: "laka", by: "name", metres: 35 }]);
    expect(leads[0]?.proposal.source).toEqual({
      url: "https://www.openstreetmap.org/node/7",
      title: "OpenStreetMap, node/7, v4",
      publishedOn: "2026-03-02",
      accessedOn: "2026-11-20",
    });
    expect(
      Object.fromEntries(leads[0]?.differences.map(({ path, after }) => [path.join("."), after]) ?? []),
    ).toEqual({
      website: "https://laka.example.org/",
      contacts: [{ phone: "+48123456789" }, { phone: "12 345 67 80" }, { email: "biuro@laka.example.org" }],
      openingHours: "mo-fr 8:00-16:00",
      accessibility: { note: "Miejsce jest częściowo dostępne dla osób na wózkach." },
      "point.lon": 20.4905,
    });
  });

  it("are none where content says the same, however it is written", async () => {
    const files = {
      "entities/laka.md": entity({
        name: "Fundacja Łąka",
        address: { town: "Jeziorno", municipality: "9861011" },
        point: { lat: 53.7802, lon: 20.4906 },
        website: "http://www.laka.example.org",
        contacts: [{ phone: "123 456 789" }],
      }),
    };
    const tags = {
      name: "FUNDACJA ŁĄKA",
      phone: "+48 123-456-789",
      "contact:website": "https://laka.example.org",
    };
    expect(await readLeads(overpass([node(7, tags)]), files)).toMatchObject({ leads: [], same: 1 });
  });

  it("know a place by its point where the object has no town, and doubt one that is far away", async () => {
    const here = await readLeads(overpass([node(1, { name: "Fundacja Łąka", phone: "123456789" })]));
    expect(here.leads).toMatchObject([{ id: "laka", by: "name" }]);
    const far = node(1, { name: "Fundacja Łąka", "addr:city": "Jeziorno" }, { lat: 53.82 });
    expect((await readLeads(overpass([far]))).ambiguous).toMatchObject([
      { why: "likeness", candidates: [{ id: "laka", score: 0.8, metres: 4448 }] },
    ]);
  });

  it("list ambiguous pairs with both sides until a person decides", async () => {
    const text = overpass([
      node(9, { name: "Fundacja Łąki", "addr:city": "Jeziorno", "addr:street": "Polna" }),
    ]);
    const found = await readLeads(text);
    expect(found.ambiguous).toMatchObject([{ candidates: [{ id: "laka" }] }]);
    const report = reportLeads(found, "en");
    expect(report).toContain("Fundacja Łąki  (node/9 v4; Jeziorno, Polna, 53.7801 20.4905)");
    expect(report).toMatch(/laka {2}Fundacja Łąka {2}\(0\.\d+, 35 m\)/);
    expect((await readLeads(text, meadow, "node/9=laka")).leads).toMatchObject([{ by: "choice" }]);
    expect((await readLeads(text, meadow, "node/9=new")).unlisted).toHaveLength(1);
  });

  it("give no point to an entity whose exact place is hidden", async () => {
    const files = {
      "entities/dom.md": entity({
        name: "Dom Brzozowy",
        maskExactLocation: true,
        address: { town: "Jeziorno", municipality: "9861011" },
      }),
    };
    const tags = { name: "Dom Brzozowy", "addr:city": "Jeziorno", phone: "123456789" };
    const { leads } = await readLeads(overpass([node(3, tags)]), files);
    expect(leads[0]?.differences.map(({ path }) => path.join("."))).toEqual(["contacts"]);
  });

  it("leave out addresses of persons and tell values that cannot be read", async () => {
    const tags = {
      name: "Fundacja Łąka",
      email: "jan.kowalski@example.org",
      phone: "brak",
      opening_hours: "rano",
    };
    const { leads } = await readLeads(overpass([node(3, tags)]));
    expect(leads[0]?.differences.map(({ path }) => path[0])).toEqual(["point"]);
    expect(leads[0]?.proposal.notes?.map(({ id, values }) => [id, values["tag"] ?? values["field"]])).toEqual(
      [
        ["osm-value", "phone"],
        ["table-personal", "email"],
        ["osm-value", "opening_hours"],
      ],
    );
  });

  it("bear their licence and attribution in every form, and a formula stays a text", async () => {
    const found = await readLeads(overpass([node(5, { name: "=HYPERLINK(1)" }), node(7, whole)]));
    expect(found.unlisted.map(({ key }) => key)).toEqual(["node/5"]);
    expect(reportLeads(found, "pl")).toContain("© OpenStreetMap contributors, licencja ODbL 1.0");
    expect(JSON.parse(leadsToJson(found))).toMatchObject({ licence: { name: "ODbL 1.0" } });
    const lines = leadsToCsv(found, "en").trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + 5 + 1);
    expect(lines.slice(1).every((line) => line.endsWith('"© OpenStreetMap contributors, ODbL 1.0"'))).toBe(
      true,
    );
    expect(lines.at(-1)).toContain(",'=HYPERLINK(1),");
    expect(lines.join()).not.toContain('""""""');
  });
});
