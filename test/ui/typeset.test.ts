import { afterEach, expect, it, vi } from "vitest";
import { typeset } from "#src/ui/client/typeset.ts";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["pl", 'Dom "U Zosi" - sklep i bar w Nowem', "Dom „U\u00A0Zosi”\u00A0– sklep i\u00A0bar w\u00A0Nowem"],
  ["en", "A home and a shop - in Nowe", "A home and a shop - in Nowe"],
])("a text that a script writes into a page in %s is set as that of the page", (lang, written, expected) => {
  vi.stubGlobal("document", { documentElement: { lang } });
  expect(typeset(written)).toBe(expected);
});
