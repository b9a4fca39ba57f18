import { expect, it } from "vitest";
import { readContent } from "#src/check/read-content.ts";
import { findDoubles } from "#src/collections/entities/import/find-doubles.ts";
import { doublesToJson, reportDoubles } from "#src/collections/entities/import/report-doubles.ts";
import { entity, makeContent } from "#test/support/content-folder.ts";

const town = { town: "Jeziorno", municipality: "9861011" };

function find(...entities: Record<string, unknown>[]) {
  const files = entities.map((fields, index) => [
    `entities/e${index + 1}.md`,
    entity({ address: town, ...fields }),
  ]);
  const content = readContent(makeContent(Object.fromEntries(files)));
  return findDoubles(content!).filter(({ ids }) => ids.every((id) => /^e\d$/.test(id)));
}

it.each([
  ["nearly the same name", { name: "Fundacja Wielka Łąka" }, { name: "Fundacja „Wielka Łąki”" }, ["name"]],
  [
    "a name inside the other",
    { name: "Mokradło" },
    { name: "Fundacja Ochrony Przyrody „Mokradło”" },
    ["name"],
  ],
  [
    "the name and the abbreviation of one form",
    { name: "Warsztat Terapii Zajęciowej „Sosna”" },
    { name: "WTZ Sosna" },
    ["name"],
  ],
  [
    "one number with other names",
    { name: "Fundacja Sad", identifiers: { nip: "5213003700" } },
    { name: "Klub Ogród", identifiers: { nip: "521-300-37-00" } },
    ["nip"],
  ],
  [
    "a telephone and like names in two towns",
    { name: "Fundacja Przyjaciół Lasu", contacts: [{ phone: "56 622 11 22" }] },
    {
      name: "Przyjaciół Lasu",
      contacts: [{ phone: "+48 566221122" }],
      address: { town: "Nowy Bór", municipality: "9801011" },
    },
    ["phone"],
  ],
])("two entities with %s are likely doubles", (_, a, b, common) => {
  const doubles = find(a, b);
  expect(doubles).toMatchObject([{ ids: ["e1", "e2"], common }]);
  expect(doubles[0]?.score.toString().length).toBeLessThan(5);
});

it.each([
  [
    "numbers that tell them apart",
    { name: "Klub Sad", identifiers: { krs: "9995031" } },
    { name: "Klub Sad", identifiers: { krs: "9995032" } },
  ],
  ["numbers in their names", { name: "Klub Seniora 1" }, { name: "Klub Seniora 2" }],
  ["other forms", { name: "Fundacja Emka" }, { name: "Spółdzielnia socjalna Emka" }],
  [
    "one website",
    { name: "Klub Sad", website: "https://a.example.org" },
    { name: "Chór Dzwon", website: "https://a.example.org" },
  ],
  ["one town in their names", { name: "Fundacja w Jeziornie" }, { name: "Chór Dzwon w Jeziornie" }],
  ["a unit and who runs it", { name: "Centrum Mokradło" }, { name: "Mokradło", operator: { entity: "e1" } }],
])("two entities with %s are two", (_, a, b) => {
  expect(find(a, b)).toEqual([]);
});

it("doubles are reported with both sides and what to do", () => {
  const doubles = find({ name: "Klub Wielki Sad" }, { name: "Klub „Wielki Sad”" });
  expect(reportDoubles(doubles, "en")).toMatch(
    /In common: name and town; likeness 1\n {2}e1 {2}Klub Wielki Sad\n {2}e2/,
  );
  expect(JSON.parse(doublesToJson(doubles))).toMatchObject({ version: 1, doubles: [{ score: 1 }] });
  expect(reportDoubles([], "pl")).toContain("Nie ma");
});
