import { describe, expect, it } from "vitest";
import { parseDecision } from "#src/collections/consultation-remarks/import/parse-decision.ts";

const NO_BREAK = "\u00A0";

describe("decisions in the words of offices", () => {
  it.each([
    "uwzględniono",
    "Uwaga przyjęta",
    "TAK",
    "przyjęto",
    "Uwagę przyjęto do realizacji",
    "Uwaga została uwzględniona.",
    "uwzgledniona w calosci",
    "Uwzględniono – zmieniono termin",
    "accepted",
  ])("accepted: %s", (text) => expect(parseDecision(text)).toBe("accepted"));

  it.each([
    "Uwaga nie została uwzględniona",
    "UWAGA NIE ZOSTALA UWZGLEDNIONA",
    `Nie${NO_BREAK}można${NO_BREAK}uwzględnić`,
    `nie\u202Fuwzględniono`,
    "Uwzględniona nie została",
    "Nie można uwzględnić",
    "Nie ma podstaw do uwzględnienia uwagi",
    "Brak możliwości uwzględnienia",
    "Odmowa uwzględnienia",
    "Odmówiono uwzględnienia uwagi",
    "odmowa przyjęcia",
    "bez uwzględnienia",
    "nieuwzględniona",
    "nie-uwzględniono",
    "nie\nuwzględniono",
    "nie",
    "Nie – uwaga poza zakresem projektu",
    "odrzucono w całości",
    "niezasadna",
    "Uwaga nie zasługuje na uwzględnienie",
    "Uwaga bezzasadna",
    "Nie uwzględniono, ponieważ ustawa na to nie pozwala",
    "nie przyjęto",
    "Not accepted",
    "nie uwzgl.",
    "rozpatrzono odmownie",
    "Uwaga nie jest zasadna",
    "Niemożliwe do uwzględnienia",
    "Nie uwzględnia się",
  ])("rejected: %s", (text) => expect(parseDecision(text)).toBe("rejected"));

  it.each([
    "Uwzględniono częściowo",
    "częściowo uwzględniona",
    "Uwzględniono w części",
    `uwzgledniono w${NO_BREAK}czesci`,
    "uwzgl. cz.",
    "Nie w pełni uwzględniono",
    "Uwzględniono częściowo; w pozostałej części nie",
    "accepted in part",
    "partly accepted",
  ])("partly: %s", (text) => expect(parseDecision(text)).toBe("partly"));

  it.each([
    "przyjęto do wiadomości",
    "nie dotyczy",
    "pozostawiono bez rozpatrzenia",
    "poza zakresem projektu",
    "Wyjaśniono",
  ])("noted: %s", (text) => expect(parseDecision(text)).toBe("noted"));

  it.each(["", "–", NO_BREAK, ` – `])("none: %j", (text) => expect(parseDecision(text)).toBeUndefined());

  it.each([
    "może",
    "do uwzględnienia",
    "można uwzględnić",
    "Uwaga może zostać uwzględniona",
    "Tak/Nie",
    "uwzględniono / nie uwzględniono",
    "nie odrzucono",
    "nie można nie uwzględnić",
    "nie uwzględniono w części",
    "odrzucono częściowo",
    "odrzucono, uwzględniono",
    "odmówiono i uwzględniono",
    "nie, tak",
    "uwzględniono, nieuwzględniono",
    "Nie uwzględniono w całości",
    "nie przyjęto do wiadomości",
    "uwzględniono?",
    "Uwzględniono. Nie uwzględniono pkt 3",
    "Uwzględniono, ale z wyjątkiem pkt 2",
    "Uwzględniono – pod warunkiem zgody Rady",
    "Uwzględniono w innym brzmieniu",
    "Nie uwzględniono – uwzględniono w innym dokumencie",
    "zasadna",
    "rozważymy uwzględnienie",
    "rozpatrzono",
    "nie rozpatrzono",
    "uwaga nie została",
    "Odmówiono częściowego uwzględnienia",
    "N i e uwzględniono",
    "brak zgody na uwzględnienie",
    "czesciowo",
    "brak",
    "uwaga",
  ])("unsure, so a fault: %s", (text) =>
    expect(parseDecision(text)).toEqual({ id: "decision", value: text }),
  );
});
