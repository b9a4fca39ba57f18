import { describe, expect, it } from "vitest";
import { guessFields } from "#src/collections/entities/import/table/guess-fields.ts";
import { readSerialDay } from "#src/collections/entities/import/table/read-cell.ts";
import { TODAY } from "#test/support/content-folder.ts";
import { bring, faultOf } from "#test/support/table-import.ts";

const COLUMNS = `columns:
  name: Nazwa
  identifiers.krs: KRS
  identifiers.regon: REGON
  address.town: Miasto
  address.postalCode: Kod
  founded: Od
  website: WWW
`;
const HEAD = "Nazwa;KRS;REGON;Miasto;Kod;Od;WWW\n";

describe("rows of a table", () => {
  it("become proposals in the notation of content, with zeros and days that a spreadsheet lost", async () => {
    const row = "FUNDACJA ŁĄKA;9995001;12345675;JEZIORNO;7100;44970;laka.example.org\n";
    const { proposals, notes, isPartial } = await bring(HEAD + row, COLUMNS);
    expect(isPartial).toBe(false);
    expect(notes).toEqual([]);
    expect(proposals).toMatchObject([
      {
        key: "2",
        place: "line 2",
        source: { url: "https://example.org/list", accessedOn: TODAY },
        notes: [
          { id: "table-serial", values: { value: "44970", day: "2023-02-13" } },
          { id: "other-place", values: { town: "JEZIORNO", code: "9861011" } },
        ],
        fields: {
          name: "Fundacja Łąka",
          legalForm: "foundation",
          identifiers: { krs: "0009995001", regon: "012345675" },
          address: { town: "Jeziorno", postalCode: "07-100", municipality: "9861011" },
          founded: "2023-02-13",
          website: "https://laka.example.org",
        },
      },
    ]);
  });

  it("with faulty cells are told by line, column and remedy, and the others are read", async () => {
    const rows = `Klub A;99x;;;;;\n${"Klub B;;123456789;;;31.02.2023;\n"};1;;;;;\nKlub C;;;;\nKlub D;;;;;2015;\n`;
    const { proposals, notes = [], isPartial } = await bring(HEAD + rows, COLUMNS);
    expect(isPartial).toBe(true);
    expect(proposals.map(({ key, fields }) => [key, fields["founded"]])).toEqual([["6", "2015"]]);
    expect(notes.map(({ id, values }) => [id, values["place"], values["column"]])).toEqual([
      ["table-value", "line 2", "KRS"],
      ["table-value", "line 3", "REGON"],
      ["table-value", "line 3", "Od"],
      ["table-no-name", "line 4", undefined],
      ["table-cells", "line 5", undefined],
    ]);
    expect(notes[0]?.values["what"]).toContain("99x");
  });

  it("that filters leave out are counted, and values and constants are put in", async () => {
    const mapping = `columns: { name: Nazwa, legalForm: Rodzaj, spheres: Sfery, place.municipality: Gmina }
values: { legalForm: { Koło: foundation, inne: null }, spheres: { sport: physical-culture } }
constants: { statuses.0.status: social-enterprise, verifiedBy: register }
filters: [{ header: Gmina, equals: [Jeziorno] }, { header: Nazwa, contains: [klub a] }]
`;
    const table =
      "Nazwa;Rodzaj;Sfery;Gmina\nKlub A;koło;sport; JEZIORNO\nDom;inne;x;Jeziorno\nKlub A;inne;;Stara Polana\n";
    const { proposals, notes } = await bring(table, mapping);
    expect(notes).toEqual([{ id: "table-left", values: { count: 2 } }]);
    expect(proposals.map(({ fields }) => fields)).toMatchObject([
      {
        legalForm: "foundation",
        spheres: ["physical-culture"],
        address: { town: "Jeziorno", municipality: "9861011" },
        statuses: [{ status: "social-enterprise", source: { title: "A list" } }],
        verifiedOn: TODAY,
      },
    ]);
  });

  it("lose marks without width and hidden hyphens, also in headers, filters and values", async () => {
    const mapping = `columns: { name: Nazwa, legalForm: Rodzaj }
values: { legalForm: { koło: foundation } }
filters: [{ header: Gmina, equals: [Jeziorno] }]
`;
    const table = "Na\u00ADzwa;Rodzaj\u200B;Gmina\nKlub\u00A0Łąka\u200B;Ko\u00ADło;\u2060Jeziorno\n";
    const { proposals } = await bring(table, mapping);
    expect(proposals).toMatchObject([{ fields: { name: "Klub Łąka", legalForm: "foundation" } }]);
  });

  it("have a summary as long as entries need, also of a short list and no town", async () => {
    const { proposals } = await bring("Nazwa\nFundacja Łąka\n", "columns: { name: Nazwa }\n");
    expect(proposals[0]?.fields["summary"]).toBe("Fundacja. Podmiot wpisany w wykazie „A list”.");
  });

  it("leave no gaps in lists where an item is left out", async () => {
    const mapping = `columns: { name: Nazwa, formerNames: Dawniej, contacts.0.phone: T1, contacts.1.phone: T2 }
values: { formerNames: { inna: null } }
`;
    const { proposals } = await bring(
      "Nazwa;Dawniej;T1;T2\nKoło;inna; Klub;;600 000 000\n".replace("inna; Klub", '"inna; Klub"'),
      mapping,
    );
    expect(proposals[0]?.fields).toMatchObject({
      formerNames: ["Klub"],
      contacts: [{ phone: "600 000 000" }],
    });
    expect(proposals[0]?.fields["contacts"]).toHaveLength(1);
  });

  it.each([
    [
      "KRS",
      ["9995001.0", "9995001,00", "9.995001E6", "'9995001", "KRS 9995001", "nr KRS: 0009995001"],
      "0009995001",
    ],
    ["REGON", ["12345675.0", "1.2345675E+7", "REGON: 012345675"], "012345675"],
    ["Kod", ["87100.0", "87 100", "87100"], "87-100"],
    ["Od", ["13 lutego 2023 r.", "13.02.2023", "44970,5", "13. 02. 2023".replaceAll(" ", "")], "2023-02-13"],
    ["Od", ["luty 2023", "LUTEGO 2023", "2.2023", "02/2023 r."], "2023-02"],
    ["Od", ["2023 r.", "2023 rok"], "2023"],
  ])(
    "say the same of %s however an office or a spreadsheet writes it: %j",
    async (column, written, value) => {
      const headers = HEAD.trim().split(";");
      const rows = written.map((cell) =>
        headers
          .map((header) => ({ Nazwa: "Koło", Miasto: "Jeziorno", [column]: `"${cell}"` })[header] ?? "")
          .join(";"),
      );
      const { proposals, isPartial } = await bring(`${HEAD}${rows.join("\n")}\n`, COLUMNS);
      expect(isPartial).toBe(false);
      const found = new Set(proposals.map(({ fields }) => JSON.stringify(fields)));
      expect([...found].join()).toContain(`"${value}"`);
      expect(found.size).toBe(1);
    },
  );

  it.each(["5,213E+09", "9,995E+06", "1.2E12", "12.5"])(
    "is told where a spreadsheet lost digits: %s",
    async (cell) => {
      const { isPartial, notes } = await bring(`${HEAD}Koło;"${cell}";;;;;\n`, COLUMNS);
      expect(isPartial).toBe(true);
      expect(notes).toMatchObject([{ id: "table-value", values: { column: "KRS" } }]);
    },
  );

  it("give no e-mail address of a person", async () => {
    const table = "Nazwa;E-mail\nKlub;anna.kowalska@example.org\nDom;biuro@example.org\n";
    const { proposals } = await bring(table, "columns: { name: Nazwa, contacts.0.email: E-mail }\n");
    expect(proposals.map(({ fields }) => fields["contacts"])).toEqual([
      undefined,
      [{ email: "biuro@example.org" }],
    ]);
    expect(proposals[0]?.notes).toMatchObject([{ id: "table-personal" }]);
  });

  it("that are nearly all faulty end the reading", async () => {
    const fault = await faultOf(() => bring(HEAD + "A;x;;;;;\n".repeat(300), COLUMNS));
    expect(fault).toMatchObject({ id: "table-faults", values: { count: 200 } });
  });
});

describe("a guess", () => {
  it("tells fields by headers, then by values, each once, and leaves persons out", () => {
    const seen = (header: string, ...values: string[]) => ({ header, values });
    const guesses = guessFields([
      seen("Nazwa organizacji"),
      seen("Nazwa gminy"),
      seen("Nr w rejestrze", "5213003700", ""),
      seen("Kontakt", "biuro@example.org"),
      seen("Imię i nazwisko prezesa", "anna@example.org"),
      seen("NIP", "x"),
      seen("Uwagi", "a"),
    ]);
    expect(guesses.map((guess) => ("field" in guess ? guess.field : guess.left))).toEqual([
      "name",
      "place.municipality",
      "unknown",
      "contacts.0.email",
      "personal",
      "identifiers.nip",
      "unknown",
    ]);
  });
});

it("a number of a spreadsheet is a day only in this and the last century", () => {
  expect(["45000", "45000.75", "10000", "99999", "2015", "x"].map(readSerialDay)).toEqual([
    "2023-03-15",
    "2023-03-15",
    "1927-05-18",
    undefined,
    undefined,
    undefined,
  ]);
});
