import { describe, expect, it } from "vitest";
import { listChangesSince } from "#src/collections/acts/act-changes.ts";
import { listComponentUses } from "#src/knowledge/mdx/component-use.ts";
import { findCommonForm, listPatterns } from "#src/collections/glossary/forms.ts";
import { toGlossaryLetters, type GlossaryTerm } from "#src/collections/glossary/model.ts";
import { readLinkingFields } from "#src/integrations/drawing/linking-fields.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

describe("changes of an act", () => {
  const act = {
    name: { pl: "ustawa" },
    amendments: [
      { position: "Dz.U. 2026 poz. 1040", inForceFrom: "2026-09-01" },
      { position: "Dz.U. 2026 poz. 1200" },
    ],
  };
  it.each([
    ["2026-08-31", "2026-09-01", 1],
    ["2026-08-31", "2026-08-31", 0],
    ["2026-09-01", "2026-11-23", 0],
  ])("checked on %s and read on %s: %i", (checkedOn, today, count) => {
    expect(listChangesSince(act, checkedOn, today)).toHaveLength(count);
  });
});

describe("components in a body", () => {
  it("are found only with a known name and plain attributes, together with their parent", () => {
    const text =
      '<Steps>\n<Step title="A">\n\nB <Law act="x" />\n\n</Step>\n</Steps>\n\n<Law act={y} />\n\n<Box />';
    expect(
      listComponentUses({ text, format: "mdx" }).map(({ name, parent, attributes }) => [
        name,
        parent,
        attributes,
      ]),
    ).toEqual([
      ["Steps", undefined, {}],
      ["Step", "Steps", { title: "A" }],
      ["Law", "Step", { act: "x" }],
    ]);
  });
});

describe("two forms of terms", () => {
  const pattern = (forms: string) => listPatterns({ forms: [forms] })[0];
  const common = (one: string, other: string) => {
    const [a, b] = [pattern(one), pattern(other)];
    return a && b && findCommonForm(a, b);
  };
  it("conflict when one text matches both", () => {
    expect(common("mały|małego grant|grantu", "małego|małych grantu|grantów")).toBe("małego grantu");
    expect(common("mały grant", "mały")).toBeUndefined();
    expect(common("Fundacja", "fundacja")).toBe("fundacja");
  });
});

describe("the glossary", () => {
  it("is sorted by the Polish alphabet", () => {
    const terms = ["śnieg", "sieć", "cis", "ćma"].map((pl) => ({ term: { pl } }) as GlossaryTerm);
    const { compare } = new Intl.Collator("pl");
    const letters = toGlossaryLetters(terms, ({ term }) => term.pl, compare);
    expect(letters.map(({ letter }) => letter)).toEqual(["C", "Ć", "S", "Ś"]);
  });

  it("causes all pages to be rebuilt only when the words that link to it change", () => {
    const digestOf = (glossary: string) => {
      const content = createTemporaryFolder();
      mkdirSync(`${content}/vocabularies`);
      writeFileSync(`${content}/vocabularies/glossary.yaml`, glossary);
      return readLinkingFields(content);
    };
    const digest = digestOf("- { id: pes, forms: [podmiot], definition: { pl: Jedno } }");
    expect(digestOf("- { id: pes, forms: [podmiot], definition: { pl: Drugie } }")).toBe(digest);
    expect(digestOf("- { id: pes, forms: [podmioty], definition: { pl: Jedno } }")).not.toBe(digest);
  });
});
