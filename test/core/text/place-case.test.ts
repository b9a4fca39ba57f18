import { expect, it } from "vitest";
import { setPlaceCase, writeStreet } from "#src/core/text/place-case.ts";

it.each([
  [{ street: "DOMINIKAŃSKA", house: "19 C" }, "ul. Dominikańska 19 C"],
  [{ street: "UL. MARII SKŁODOWSKIEJ-CURIE", house: "82", flat: "4" }, "ul. Marii Skłodowskiej-Curie 82/4"],
  [{ street: "UL. GEN. JÓZEFA BEMA", house: "3" }, "ul. gen. Józefa Bema 3"],
  [{ street: "ŚW. JANA", house: "1" }, "ul. św. Jana 1"],
  [{ street: "3 MAJA", house: "2" }, "ul. 3 Maja 2"],
  [{ street: "PL. TEATRALNY", house: "2" }, "pl. Teatralny 2"],
  [{ street: "ALEJA JANA PAWŁA II", house: "2" }, "aleja Jana Pawła II 2"],
  [{ street: "OS. LEŚNE", house: "5" }, "os. Leśne 5"],
  [{ street: "RYNEK STAROMIEJSKI", house: "1" }, "Rynek Staromiejski 1"],
  [{ street: "OSADA", house: "1" }, "ul. Osada 1"],
  [{ street: "ul. Łąkowa", house: "1" }, "ul. Łąkowa 1"],
  [{ town: "NOWA WIEŚ WIELKA", house: "7" }, "Nowa Wieś Wielka 7"],
  [{ street: "MOSTOWA" }, "ul. Mostowa"],
  [{ town: "TORUŃ" }, undefined],
])("a street as content writes it: %j", (place, written) => {
  expect(writeStreet(place)).toBe(written);
});

it.each([
  ["GOLUB-DOBRZYŃ", "Golub-Dobrzyń"],
  ["BRZEŚĆ NAD WISŁĄ", "Brześć nad Wisłą"],
  ["SOLEC KUJAWSKI", "Solec Kujawski"],
  ["Łasin", "Łasin"],
])("a place in normal case: %s", (written, set) => {
  expect(setPlaceCase(written)).toBe(set);
});
