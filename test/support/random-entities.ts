import fc from "fast-check";
import { readContent } from "#src/check/read-content.ts";
import { fixture } from "./content-folder.ts";

const words = [
  "Fundacja",
  "Łąka",
  "„Żółw”",
  '"A, B"',
  "i",
  "Toruń;",
  "O'Neill",
  "=1+1",
  "'=2",
  "+48",
  "-",
  "@a",
  "#N/A",
  "×",
  "a",
];
const digits = (count: number) => fc.array(fc.nat(9), { minLength: count, maxLength: count });

/** Digits with a check digit at their end, by weights and a modulus (NIP, REGON). */
const checked = (weights: readonly number[]) =>
  digits(weights.length).map((all) => {
    const sum = all.reduce((total, digit, at) => total + digit * (weights[at] ?? 0), 0) % 11;
    return sum === 10 ? undefined : `${all.join("")}${sum}`;
  });

const source = { url: "https://example.org/source", title: "Source", accessedOn: "2026-01-10" };

/** Fields of entities of the reference region, as authors may write them; whatever is absent is undefined. */
export function randomEntity(): fc.Arbitrary<Record<string, unknown>> {
  const content = readContent(fixture("region"));
  if (!content) throw new Error("the reference region cannot be read");
  const { entries } = content;
  const some = (ids: readonly { id: string }[]) =>
    fc.subarray(
      ids.map(({ id }) => id),
      { maxLength: 4 },
    );
  const one = (ids: readonly { id: string }[]) => fc.constantFrom(...ids.map(({ id }) => id));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const day = fc.constantFrom("2026-01-10", "2025-12-31");
  const towns = entries.territory.filter(({ data }) => data.level === "municipality");
  return fc.record({
    name: fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 5 }).map((all) => all.join(" ")),
    shortName: maybe(fc.constantFrom("„Łąka”", "A, B", "'=1+1")),
    legalForm: one(entries["legal-forms"]),
    summary: fc.constantFrom(
      "An example organisation that exists only to be written and read again.",
      'Zmyślona organizacja: "A; B", <i>C</i> – która istnieje tylko po to, by ją zapisać.',
    ),
    identifiers: fc.record({
      krs: maybe(digits(9).map((all) => `0${all.join("")}`)),
      nip: maybe(checked([6, 5, 7, 2, 3, 4, 5, 6, 7])),
      regon: maybe(checked([8, 9, 2, 3, 4, 5, 6, 7])),
      other: fc.subarray([
        { register: "Ewidencja klubów", number: "007" },
        { register: "Rejestr, inny", number: "A/1" },
      ]),
    }),
    spheres: some(entries.spheres),
    targetGroups: some(entries["target-groups"]),
    services: some(entries.services).map((ids) =>
      ids.map((service, index) => ({
        ...{ service, description: "What it is." },
        ...(index % 2 === 1 && { howToOrder: "By telephone." }),
      })),
    ),
    areaServed: some(towns),
    address: maybe(
      fc.record({
        street: fc.constant("ul. Długa 3"),
        postalCode: fc.constantFrom("87-100", "86-010"),
        town: fc.constantFrom("Toruń", "Nowa Wieś"),
        municipality: one(towns),
      }),
    ),
    point: maybe(
      fc.record({ lat: fc.constantFrom(53, 53.0102, 52.987_654_3), lon: fc.constantFrom(18.6, 19) }),
    ),
    maskExactLocation: fc.boolean(),
    contacts: fc.subarray([
      { label: "Biuro", phone: "+48 56 123 45 67", email: "biuro@example.org" },
      { phone: "600 000 000" },
      { email: "info@example.org" },
    ]),
    website: maybe(fc.constantFrom("https://example.org/?a=1,2;3", "http://example.org")),
    socialProfiles: fc.subarray(["https://example.org/a", "https://example.org/b?c=1&d"]),
    openingHours: maybe(fc.constantFrom("Mo-Fr 08:00-16:00; PH off", 'Tu 10:00-12:00 "po umówieniu"')),
    founded: maybe(fc.constantFrom("1999", "2010-09-17")),
    accessibility: maybe(
      fc.record({ features: some(entries["accessibility-features"]), note: fc.constant("A note.") }),
    ),
    lifeCycle: maybe(
      fc.record({ state: fc.constantFrom("active", "suspended", "closed"), since: fc.constant("2020") }),
    ),
    sources: fc.constant([source]),
    verifiedOn: day,
    verifiedBy: fc.constantFrom("register", "website", "organisation", "visit"),
  });
}
