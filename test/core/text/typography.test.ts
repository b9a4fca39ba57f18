import { describe, expect, it } from "vitest";
import { setPolishText, setTextOf } from "#src/core/text/typography.ts";

const nbsp = "\u00A0";

describe("Polish text", () => {
  it.each([
    ["w Toruniu i okolicy", `w${nbsp}Toruniu i${nbsp}okolicy`],
    ["a w razie potrzeby", `a${nbsp}w${nbsp}razie potrzeby`],
    ["Z myślą o „a i o”", `Z${nbsp}myślą o${nbsp}„a${nbsp}i${nbsp}o”`],
    ["praca (w domu)", `praca (w${nbsp}domu)`],
    ["ze znakiem w ", `ze znakiem w${nbsp}`],
    ["mały grant - do 5 000 zł", `mały grant${nbsp}– do 5${nbsp}000${nbsp}zł`],
    ["ul. Mostowa 6, art. 4 ust. 1", `ul.${nbsp}Mostowa 6, art.${nbsp}4 ust.${nbsp}1`],
    ['nazwa "Tilia"', "nazwa „Tilia”"],
    ["Iwo i Ewa", `Iwo i${nbsp}Ewa`],
    ["od 21 października 2015 roku", `od 21${nbsp}października 2015 roku`],
    ["87-100 Toruń", "87-100 Toruń"],
    ["od 500 000 zł do 1 250 000 zł", `od 500${nbsp}000${nbsp}zł do 1${nbsp}250${nbsp}000${nbsp}zł`],
    ["w 2020 500 osób, tel. 600 123 456", `w${nbsp}2020 500${nbsp}osób, tel. 600 123 456`],
  ])("%s", (written, expected) => expect(setPolishText(written)).toBe(expected));

  it("is not changed by a second pass", () => {
    const once = setPolishText('Praca w "domu" - 20 zł i z ul. Mostowej');
    expect(setPolishText(once)).toBe(once);
  });
});

describe("English text", () => {
  it.each([
    ["the act, Art. 5a and Arts. 6(2)", `the act, Art.${nbsp}5a and Arts.${nbsp}6(2)`],
    ["see Section 3 of No. 12", `see Section${nbsp}3 of No.${nbsp}12`],
    ["until 5 December 2026", `until 5${nbsp}December 2026`],
    ["grants of 5,000 PLN, 12 km away", `grants of 5,000${nbsp}PLN, 12${nbsp}km away`],
    ["up to 500 000 PLN", `up to 500${nbsp}000${nbsp}PLN`],
    ["Art. and craft, a smart. 5", "Art. and craft, a smart. 5"],
  ])("%s", (written, expected) => expect(setTextOf("en")(written)).toBe(expected));

  it("is told from texts of other languages, which stay as they are", () => {
    expect(setTextOf("pl")("w 5 km")).toBe(`w${nbsp}5${nbsp}km`);
    expect(setTextOf("uk")("Art. 5")).toBe("Art. 5");
    expect(setTextOf(undefined)("Art. 5")).toBe("Art. 5");
  });
});
