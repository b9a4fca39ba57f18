import { describe, expect, it } from "vitest";
import { listInvitations } from "#src/collections/entities/invitations.ts";
import { checkFiles, entity } from "#test/support/content-folder.ts";

describe("invitations to get in touch", () => {
  it.each([
    "Osoby zainteresowane mogą zgłosić się do fundacji.",
    "Skontaktuj się z biurem.",
    "Najprościej napisać do biura.",
    "Zadzwoń i umów wizytę.",
    "Warto zapytać o wspólny program.",
    "Prosimy o kontakt w sprawie wolontariatu.",
    "Zgłoś się do nas.",
    "Kontakt z biurem.",
    "Get in touch with the office.",
  ])("are found: %s", (text) => {
    expect(listInvitations(text)).toHaveLength(1);
  });

  it.each([
    "Wyroby zgłoszono także do konkursu.",
    "Uczestnicy potrzebują kontaktu z ludźmi.",
    "Fundacja napisała do urzędu, a mieszkańcy zgłosili się sami.",
    "Można zgłosić się do ośrodka pomocy społecznej.",
    "Nie zadzwonił nikt, choć prezes zapytał o to dwa razy.",
    "Warto zapytać: https://example.org/kontakt.",
    "Zadzwoń: 52 600 00 01.",
    "Napisz do biuro@example.org.",
    "Nie trzeba pisać wniosku.",
  ])("are not seen where there is none, or where the way is said: %s", (text) => {
    expect(listInvitations(text)).toEqual([]);
  });

  const invites = "Chętni mogą zgłosić się do fundacji.";
  const reported = (files: Record<string, string>) =>
    checkFiles(files).flatMap(({ id, file, line }) =>
      id === "contact-invited-without-way" ? [`${file}:${line}`] : [],
    );

  it("need a telephone, an e-mail address or a website", () => {
    const lineOf = (text: string) => text.split("\n").findIndex((line) => line.includes(invites)) + 1;
    const silent = entity({}, invites);
    expect(reported({ "entities/silent.md": silent })).toEqual([`entities/silent.md:${lineOf(silent)}`]);
    for (const way of [
      { website: "https://example.org/" },
      { contacts: [{ phone: "52 600 00 01" }] },
      { contacts: [{ email: "biuro@example.org" }] },
    ])
      expect(reported({ "entities/silent.md": entity(way, invites) })).toEqual([]);
  });

  it("of a unit are answered by the organisation that runs it", () => {
    const unit = (operator: object) => entity({ legalForm: "therapy-workshop", operator }, invites);
    const operator = entity({ name: "The Operator", website: "https://example.org/" });
    expect(
      reported({ "entities/unit.md": unit({ entity: "operator" }), "entities/operator.md": operator }),
    ).toEqual([]);
    expect(reported({ "entities/unit.md": unit({ name: "Somebody" }) })).toHaveLength(1);
  });
});
