import { expect, it } from "vitest";
import { formatProvision } from "#src/i18n/provision.ts";

it.each([
  ["art. 2 pkt 5 lit. b", "Art. 2(5)(b)"],
  ["art. 2 pkt 5 lit. b i c", "Art. 2(5)(b) and (c)"],
  ["art. 2 pkt 5 lit. f (art. 3 ust. 3 pkt 4)", "Art. 2(5)(f) (Art. 3(3)(4))"],
  ["art. 2 pkt 5 lit. h, i i j", "Art. 2(5)(h), (i) and (j)"],
  ["art. 19a", "Art. 19a"],
  ["ust. 2 pkt 1", "(2)(1)"],
  ["art. 5a ust. 1", "Art. 5a(1)"],
  ["art. 15 ust. 2j", "Art. 15(2j)"],
  ["art. 15 ust. 1a–1c", "Art. 15(1a–1c)"],
  ["art. 3 ust. 2 i 3", "Art. 3(2) and (3)"],
  ["art. 3 ust. 2, 3 i 5", "Art. 3(2), (3) and (5)"],
  ["art. 3 ust. 1 pkt 2 i ust. 3", "Art. 3(1)(2) and (3)"],
  ["art. 11 i 13", "Art. 11 and 13"],
  ["art. 8 ust. 1 i art. 9 ust. 2", "Art. 8(1) and Art. 9(2)"],
  ["art. 7, art. 8 lub 9", "Art. 7, Art. 8 or 9"],
  ["art. 20–27a", "Art. 20–27a"],
  ["Art. 4 ust. 1", "Art. 4(1)"],
  ["§ 5 ust. 1", "§ 5(1)"],
  ["section 12", "section 12"],
])("the provision %s is %s in English, and stays in Polish", (polish, english) => {
  expect(formatProvision(polish, "en")).toBe(english);
  expect(formatProvision(polish, "pl")).toBe(polish);
});
