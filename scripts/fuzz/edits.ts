import fc from "fast-check";
import { isScalar, parseDocument, visit } from "yaml";
import { forms, nothing, values } from "./forms.ts";

/** A value as somebody might write it in YAML, and its words, none of which may be lost. */
export type Written = { yaml: string; words: string[] };

/** A file with one value written anew. */
export type Edited = Written & { text: string };

const word = fc.stringMatching(/^q[a-ząćęłńóśźż]{6}$/);

/** An anchor, and what stands behind the sign of a comment, are no words of a value. */
const fill = (form: string, a: string, b: string): Written => {
  const said = form.replace(/ # .*/, "").replace(/^[&*]A/, "");
  return {
    yaml: form.replaceAll(/[AB]/g, (letter) => (letter === "A" ? a : b)),
    words: [...(said.includes("A") ? [a] : []), ...(said.includes("B") ? [b] : [])],
  };
};

const formed = fc.tuple(fc.constantFrom(...forms), word, word).map(([form, a, b]) => fill(form, a, b));
const written: fc.Arbitrary<Written> = fc.oneof(
  { weight: 6, arbitrary: formed },
  { weight: 2, arbitrary: fc.constantFrom(...values).map((yaml) => ({ yaml, words: [yaml] })) },
  { weight: 1, arbitrary: fc.constantFrom(...nothing).map((yaml) => ({ yaml, words: [] })) },
  { weight: 1, arbitrary: word.map((one) => ({ yaml: one.normalize("NFD"), words: [one] })) },
);

/** The start and the end of every value of a YAML file, or of the front matter of a Markdown file. */
function listPlaces(text: string): [number, number][] {
  const head = /^---\n([^]*?)\n---/.exec(text)?.[1];
  const shift = head === undefined ? 0 : 4;
  const places: [number, number][] = [];
  visit(parseDocument(head ?? text), (key, node) => {
    if (isScalar(node) && node.range && key !== "key")
      places.push([node.range[0] + shift, node.range[1] + shift]);
  });
  return places;
}

/** Any value of a file written anew. */
export const editsOf = (text: string): fc.Arbitrary<Edited> =>
  fc.tuple(fc.constantFrom(...listPlaces(text)), written).map(([[from, to], value]) => ({
    ...value,
    text: text.slice(0, from) + value.yaml + text.slice(to),
  }));
