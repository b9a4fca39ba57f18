import { expect, it } from "vitest";
import { setNameCase } from "#src/core/text/name-case.ts";

it.each([
  ['FUNDACJA "ABC" W TORUNIU', "Fundacja „Abc” w Toruniu", ["Abc"]],
  ["FUNDACJA „NASZA SZKOŁA”", "Fundacja „Nasza Szkoła”", []],
  ["FUNDACJA ,,MOST''", "Fundacja „Most”", ["Most"]],
  [
    "STOWARZYSZENIE NA RZECZ OSÓB NIEPEŁNOSPRAWNYCH I ICH RODZIN",
    "Stowarzyszenie na rzecz Osób Niepełnosprawnych i Ich Rodzin",
    [],
  ],
  ["OCHOTNICZA STRAŻ POŻARNA W ŁASINIE", "Ochotnicza Straż Pożarna w Łasinie", []],
  ["OSP W NOWEJ WSI WIELKIEJ", "OSP w Nowej Wsi Wielkiej", []],
  ["KGW „ŁĄKA”", "KGW „Łąka”", ["Łąka"]],
  ["UKS „ORKAN” PRZY SP NR 3", "UKS „Orkan” przy SP nr 3", ["SP"]],
  [
    "STOWARZYSZENIE ABSOLWENTÓW I LICEUM OGÓLNOKSZTAŁCĄCEGO",
    "Stowarzyszenie Absolwentów I Liceum Ogólnokształcącego",
    [],
  ],
  ["FUNDACJA IM. JANA PAWŁA II", "Fundacja im. Jana Pawła II", []],
  ["FUNDACJA IM. KS. J. POPIEŁUSZKI", "Fundacja im. ks. J. Popiełuszki", []],
  ["FUNDACJA ŚW. JANA Z DUKLI", "Fundacja św. Jana z Dukli", []],
  ["TOWARZYSTWO MIŁOŚNIKÓW GOLUBIA-DOBRZYNIA", "Towarzystwo Miłośników Golubia-Dobrzynia", []],
  ["SPÓŁDZIELNIA SOCJALNA „W PUNKT”", "Spółdzielnia Socjalna „W Punkt”", []],
  ["ZAKŁAD SP. Z O.O. NON PROFIT", "Zakład sp. z o.o. non profit", []],
  ["FUNDACJA KTSB", "Fundacja KTSB", ["KTSB"]],
  ["KLUB LEGII XXI WIEKU", "Klub Legii XXI Wieku", []],
  ["Fundacja eFka", "Fundacja eFka", []],
  ["  FUNDACJA   DOM  ", "Fundacja Dom", []],
  ["ŻÓŁW", "Żółw", []],
])("%s", (written, name, unsure) => {
  expect(setNameCase(written)).toEqual({ name, unsure });
});
