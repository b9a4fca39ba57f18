import { describe, expect, it } from "vitest";
import { compareVersions, isSame } from "#src/changes/compare-versions.ts";
import { fieldsOf, recordSchema } from "#src/check/records/schema-fields.ts";
import { isMessageKey } from "#src/i18n/messages.ts";

const file = (yaml: string, body = "Text.") => `---\n${yaml}\n---\n\n${body}\n`;

describe("two versions of a record", () => {
  it.each([
    ["quotes", "name: A", 'name: "A"'],
    ["the order of fields", "name: A\nfounded: 2001", "founded: 2001\nname: A"],
    ["comments and blank lines", "name: A\nlogo: { alt: x }", "# note\nname: A # why\n\nlogo:\n  alt: x"],
    ["line ends", "name: A\nfounded: 2001", "name: A\r\nfounded: 2001"],
    ["letters composed in another way", "name: Łódź", "name: Łódź".normalize("NFD")],
  ])("do not differ by %s", (_, before, after) => {
    expect(isSame(compareVersions(file(before), file(after)))).toBe(true);
  });

  it("differ by values inside fields, and by their text", () => {
    const before = file("name: A\ncontacts:\n  - { phone: 1 }\nsummary: >\n  name: not a field");
    const after = file("name: A\ncontacts:\n  - { phone: 2 }\nsummary: >\n  name: no field", "Another text.");
    expect(compareVersions(before, after)).toMatchObject({
      added: [],
      changed: ["contacts", "summary"],
      removed: [],
      hasNewText: true,
    });
  });

  it.each([
    ["not Markdown with front matter", "just text"],
    ["a merge that was never finished", "---\n<<<<<<< HEAD\nname: A\n=======\nname: [\n>>>>>>> b\n---\n"],
    ["cut off", "---\nname: A"],
    ["empty", ""],
  ])("are compared also where one is %s", (_, odd) => {
    expect(isSame(compareVersions(odd, file("name: B")))).toBe(false);
    expect(isSame(compareVersions(file("name: B"), odd))).toBe(false);
    expect(isSame(compareVersions(odd, odd))).toBe(true);
  });
});

it("every field of an entity has a name that visitors know", () => {
  const fields = fieldsOf(recordSchema("entities")).map(([name]) => name);
  expect(fields.filter((name) => !isMessageKey(`entity.field.${name}`))).toEqual([]);
});
