import { describe, expect, it } from "vitest";
import { parseAuthor } from "#src/collections/consultation-remarks/import/parse-author.ts";
import { listKnownNames } from "#src/collections/consultation-remarks/organisation-name.ts";

const known = listKnownNames([
  { name: "Tilia", registerName: "Jan i Anna", formerNames: ["Promyk Nowak"] },
  { shortName: "MOWES" },
]);
const author = (name: string, kind = "") => parseAuthor(name, kind, known);

describe("authors of remarks", () => {
  it.each([
    "Fundacja Przykładowa Łąka",
    "Fundacja Anna",
    "Fundacja im. Jana Pawła II",
    "Szkoła Podstawowa im. A. Mickiewicza",
    "FUNDACJA ŁĄKA",
    "Stowarzyszenie „Anna Nowak”",
    "Stowarzyszenie Mieszkańców Osiedla",
    "Spółdzielnia „Przystań”",
    "Polski Związek Niewidomych",
    "Kujawsko-Pomorska Federacja Organizacji",
    "Koło Gospodyń Wiejskich w Ostrowitem",
    "KGW Ostrowite",
    "OSP Cekcyn",
    "Ochotnicza Straż Pożarna w Cekcynie",
    "Bank Żywności w Toruniu",
    "Caritas Diecezji Toruńskiej",
    "Urząd Gminy Lubiewo",
    "Izba Rzemieślnicza",
    "Parafia św. Jana",
    "Słoneczny Zakątek sp. z o.o.",
    `Zakątek sp.\u00A0z\u00A0o.o.`,
    "Tilia",
    "TILIA",
    "Jan i Anna",
    "Promyk Nowak",
    "mowes",
    "Zakątek, KRS 0000123456",
    "Zakątek (KRS: 0000123456)",
    "Fundacja Łąka, ul. Długa 3, 87-100 Toruń",
  ])("known as an organisation: %s", (name) =>
    expect(author(name)).toMatchObject({ authorKind: "organisation", wasNamed: false }),
  );

  it.each([
    "Anna Nowak",
    "Nowak Anna",
    "A. Nowak",
    "A.Nowak",
    "anna nowak",
    "ANNA NOWAK",
    `Anna\u00A0Nowak`,
    "Ks. Jan Kowalski",
    "ks. Kowalski",
    "Pani Nowak",
    "Jan i Anna Kowalscy",
    "Zenobia Przykładowska",
    "Xawery Dąb",
    "Nowak",
    "dr hab. Maria Kowalska-Nowak",
    "Zakątek",
    "Jan Kowalski, Fundacja Łąka",
    "Jan Kowalski – prezes Stowarzyszenia Łąka",
    "Fundacja Łąka, Jan Kowalski",
    "Fundacja Łąka (A. Nowak)",
    "Fundacja Łąka Jan Kowalski",
    "Fundacja Łąka, Xawery Dąb",
    "Kowalski z Koła Gospodyń",
    "Xawery Dąb Fundacja Łąka",
    "Adam Bank",
    "Dom Adam",
    "Rada",
    "Kowalska Rada",
    "Jan Kowalski, Koło",
    "Fundacja Łąka\nXawery Dąb",
    "Fundacja Łąka w imieniu Xawerego Dęba",
    "Stowarzyszenie Łąka prezes Xawery Dąb",
    "Jan Kowalski, NIP 5260250274",
    "Zakład Fryzjerski Jan Kowalski",
    "Mieszkaniec Torunia, Jan Kowalski",
    "Zakątek, KRS 00x",
  ])("withheld and reported: %s", (name) =>
    expect(author(name)).toEqual({ authorKind: "person", wasNamed: true }),
  );

  it.each(["", "–", "osoba fizyczna", "Osoba\u00A0prywatna", "mieszkanka", "anonimowo"])(
    "a person without a name: %j",
    (name) => expect(author(name)).toEqual({ authorKind: "person", wasNamed: false }),
  );

  it("the column of kinds counts too, but never against what looks like a person", () => {
    expect(author("Zakątek", "stowarzyszenie").authorKind).toBe("organisation");
    expect(author("Fundacja Łąka", "osoba fizyczna")).toEqual({ authorKind: "person", wasNamed: true });
    expect(author("anna nowak", "organizacja")).toEqual({ authorKind: "person", wasNamed: true });
    expect(author("A. Nowak", "organizacja").authorKind).toBe("person");
    expect(author("Kowalska", "organizacja pozarządowa")).toEqual({ authorKind: "person", wasNamed: true });
    expect(author("Nowy Zakątek", "organizacja pozarządowa").authorKind).toBe("organisation");
  });
});
