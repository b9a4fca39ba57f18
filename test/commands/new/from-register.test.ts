import { describe, expect, it } from "vitest";
import { readNewEntity } from "#src/collections/entities/import/krs/read-new-entity.ts";
import { makeNew } from "#src/commands/new/make-new.ts";
import { formatFault } from "#src/commands/run-command.ts";
import { readAnswers } from "#src/commands/new/values.ts";
import { findTarget } from "#src/commands/new/target.ts";
import { readEntry } from "#src/core/source/read-entry.ts";
import { checkFolder, entity, makeContent, TODAY } from "#test/support/content-folder.ts";
import { marsh, serve } from "#test/support/krs-reading.ts";
import type { Misbehaviour } from "#test/support/krs-service.ts";
import { scripted } from "#test/support/scripted-answers.ts";
import { faultOf } from "#test/support/table-import.ts";
import { fileOf, order } from "./order.ts";

const KRS = "0009995009";
const quiet = { language: "pl", progress: () => undefined, count: () => undefined } as const;
const ask = (folder: string, url: string, more: { from?: string; isAsking?: boolean } = {}) =>
  readNewEntity(folder, { from: `krs:${KRS}`, isAsking: false, url, ...more }, quiet, TODAY);

describe("a new entity from the KRS register", () => {
  it("is a whole file with what the register knows, what it does not know in comments", async () => {
    const { url } = await serve({ [KRS]: marsh });
    const folder = makeContent({});
    const { record } = await ask(folder, url);
    const { file, report } = await makeNew(order(folder, "entities", [], { record }));
    expect({ file, errors: report.counts.errors }).toEqual({
      file: "entities/fundacja-mokradlo-w-nowym-borze.md",
      errors: 0,
    });
    const text = fileOf(folder, file);
    expect(readEntry(file, text).data).toMatchObject({
      name: "Fundacja „Mokradło” w Nowym Borze",
      identifiers: { krs: KRS, nip: "5213003700" },
      address: { town: "Nowy Bór", municipality: "9801011" },
      sources: [{ url: expect.stringContaining(KRS), accessedOn: TODAY }],
      verifiedBy: "register",
    });
    expect(text).toMatch(/^# openingHours: # /m);
    expect(text).not.toMatch(/kowalska|nowak/i);
    expect(
      checkFolder(folder).filter(({ file: one, severity }) => one === file && severity === "error"),
    ).toEqual([]);
    await expect(makeNew(order(folder, "entities", [], { record }))).rejects.toMatchObject({ id: "exists" });
  });

  it("asks a person only for what the register does not know", async () => {
    const { url } = await serve({ [KRS]: marsh });
    const folder = makeContent({});
    const { record } = await ask(folder, url, { isAsking: true });
    const summary = "Fundacja chroni mokradła i uczy o nich dzieci z całej gminy.";
    const { prompter, asked } = scripted({ summary: [summary] });
    const { file } = await makeNew(order(folder, "entities", [], { record, prompter }));
    expect(asked).toContain("summary");
    expect(asked).toContain("openingHours");
    for (const known of [
      "name",
      "legalForm",
      "address",
      "identifiers",
      "contacts",
      "website",
      "sources",
      "verifiedOn",
    ])
      expect(asked).not.toContain(known);
    expect(readEntry(file, fileOf(folder, file)).data).toMatchObject({ summary });
  });

  it("is completed and corrected by --set", async () => {
    const { url } = await serve({ [KRS]: marsh });
    const { record } = await ask(makeContent({}), url);
    const set = ["name=Mokradło", "contacts.0.phone=123 456 789", "founded=1999"];
    expect(readAnswers(findTarget("entities").schema, set, record)).toMatchObject({
      name: "Mokradło",
      registerName: "Fundacja „Mokradło” w Nowym Borze",
      contacts: [{ email: "biuro@mokradlo.example.org", phone: "123 456 789" }],
      founded: "1999",
    });
  });

  it.each<[string, Misbehaviour, string]>([
    [
      "does not know the number",
      (response) => Boolean(response.writeHead(404).end()),
      `Rejestr nie ma numeru KRS ${KRS}`,
    ],
    [
      "has struck it off",
      (response) => Boolean(response.writeHead(204).end()),
      `Rejestr nie ma numeru KRS ${KRS}`,
    ],
    [
      "redirects elsewhere",
      (response) => Boolean(response.writeHead(302, { location: "ftp://example.org/" }).end()),
      "przekierowanie pod inny adres (ftp://example.org/)",
    ],
    [
      "sends something else",
      (response) => Boolean(response.writeHead(200, { "content-type": "application/json" }).end("[1")),
      "odpowiedź, która nie jest odpisem",
    ],
    [
      "asks to wait for an hour",
      (response) => Boolean(response.writeHead(503, { "retry-after": "3600" }).end()),
      "odpowiedź z kodem 503",
    ],
  ])("is not made when the service %s", async (_, behave, message) => {
    const { url } = await serve({}, behave);
    const fault = await faultOf(() => ask(makeContent({}), url));
    expect(formatFault("new", fault, "pl")).toContain(message);
  });

  it("is not made from a wrong number, nor twice, and the register is not asked", async () => {
    const { url, requests } = await serve({ [KRS]: marsh });
    const folder = makeContent({ "entities/a.md": entity({ identifiers: { krs: "9995009" } }) });
    expect(await faultOf(() => ask(folder, url))).toMatchObject({
      id: "krs-known",
      values: { file: "entities/a.md" },
    });
    for (const from of ["krs:12345678901", "nip:5213003700", KRS, "krs:", ""])
      expect(await faultOf(() => ask(folder, url, { from }))).toMatchObject({ id: "from", exitCode: 2 });
    expect(requests).toEqual([]);
  });
});
