import { describe, expect, it } from "vitest";
import { compareTexts, type ComparedPart } from "#src/collections/consultations/comparison.ts";
import { parseDraft } from "#src/collections/consultations/draft.ts";

const compare = (before: string, after: string) => compareTexts(parseDraft(before), parseDraft(after));
const kinds = (parts: ComparedPart[]) => parts.map(({ kind }) => kind);

/** The text of one side, put together again from the parts: nothing may be lost or added. */
const rebuild = (parts: ComparedPart[], side: "before" | "after"): string[] =>
  parts.flatMap((part) => {
    if (part.kind === "heading") return [part.heading.text];
    if (part.kind === "same") return part.blocks.map((pair) => pair[side].text);
    if (part.kind === "changed") {
      const lost = side === "before" ? "added" : "removed";
      const words = part.words.filter(({ kind }) => kind !== lost);
      return [words.map(({ text }) => text).join("")];
    }
    if (part.kind === "added") return side === "after" ? [part.after.text] : [];
    return side === "before" ? [part.before.text] : [];
  });

const draft = `## § 1

1. Program trwa jeden rok.
2. Województwo wspiera wolontariat młodzieży w regionie.
3. Biuletyn na papierze.

## § 2

Uchwala go sejmik.`;

describe("the comparison of two texts", () => {
  it("has no changes when they are equal", () => {
    const { parts, counts } = compare(draft, draft);
    expect(kinds(parts)).toEqual(["heading", "same", "heading", "same"]);
    expect(counts).toEqual({ changed: 0, added: 0, removed: 0, same: 4 });
  });

  it("shows only changed words", () => {
    const { parts } = compare(draft, draft.replace("jeden rok", "pięć lat"));
    const changed = parts.find(({ kind }) => kind === "changed");
    expect(changed).toMatchObject({
      words: [
        { kind: "same", text: "Program trwa " },
        { kind: "removed", text: "jeden rok" },
        { kind: "added", text: "pięć lat" },
        { kind: "same", text: "." },
      ],
    });
  });

  it("recognises paragraphs that were renumbered", () => {
    const inserted = draft.replace(
      "2. Województwo wspiera wolontariat młodzieży",
      "2. Zupełnie nowy ustęp o sprzęcie.\n3. Województwo wspiera wolontariat młodzieży i seniorów",
    );
    const after = inserted.replace("3. Biuletyn na papierze.", "");
    const { parts, counts } = compare(draft, after);
    expect(counts).toEqual({ changed: 1, added: 1, removed: 1, same: 2 });
    const changed = parts.find((part) => part.kind === "changed");
    expect(changed).toMatchObject({ before: { ref: "1-2" }, after: { ref: "1-3" } });
  });

  it("does not pair paragraphs with too little in common", () => {
    const { counts } = compare("1. Jeden temat zupełnie.\n", "1. Co innego całkiem gdzie indziej.\n");
    expect(counts).toEqual({ changed: 0, added: 1, removed: 1, same: 0 });
  });

  it("ignores line breaks", () => {
    expect(compare("1. Raz dwa\n   trzy.\n", "1. Raz dwa trzy.\n").counts.same).toBe(1);
  });

  it("neither loses nor adds text, whatever is moved", () => {
    const words = ["rok", "lat", "sejmik", "program", "zadania", "wolontariat", "sala", "żółw"];
    let seed = 7;
    const pick = (count: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % count;
    const makeText = () =>
      Array.from({ length: 1 + pick(12) }, (_, index) => {
        const sentence = Array.from({ length: 1 + pick(8) }, () => words[pick(words.length)]).join(" ");
        return pick(4) === 0 ? `## § ${index + 1}` : `${index + 1}. ${sentence}.`;
      }).join("\n\n");
    for (let round = 0; round < 200; round += 1) {
      const [one, other] = [parseDraft(makeText()), parseDraft(makeText())];
      const { parts } = compareTexts(one, other);
      const fold = (text: string) => text.replaceAll(/\s+/g, " ");
      expect(rebuild(parts, "before").map(fold).toSorted()).toEqual(
        one.map(({ text }) => fold(text)).toSorted(),
      );
      expect(rebuild(parts, "after").map(fold)).toEqual(other.map(({ text }) => fold(text)));
    }
  });
});
