import { describe, expect, it } from "vitest";
import { checkFolder, makeContent } from "#test/support/content-folder.ts";
import { openTrial, readContentFiles, readSaved, toForm } from "#test/support/editing-page.ts";
import { openPortal } from "#test/support/portal-browser.ts";

const portal = openPortal({ locale: "pl-PL", viewport: { width: 1280, height: 900 } }, "edited");
const MEADOW = "entities/example-meadow-foundation";
const TURTLES = "entities/fundacja-lodz-zolwi-spolka";

/** Opens the page with the content of the site, and logs in to its trial. */
async function open() {
  const { page } = portal;
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(portal.address))
      foreign.push(request.url());
  });
  const content = await openTrial(portal);
  return { page, foreign, form: toForm(page), content };
}

/** What stands in a file once it holds a text. */
async function waitForSaved(path: string, text: string): Promise<string> {
  const found = () => readSaved(portal.page, `content/${path}.md`);
  await expect.poll(found, { timeout: 10_000 }).toContain(text);
  return (await found()) ?? "";
}

describe("the page for editors", () => {
  it("changes and closes an entity, and leaves every other line of its file as it was", async () => {
    const { page, form, content } = await open();
    await page.goto(`${portal.address}/pl/redakcja/#/collections/entities/entries/example-meadow-foundation`);
    await form.fill("Nazwa skrócona", "Łąka: nowa");
    await form.add("Stan działalności");
    const state = await form.field("Stan działalności");
    await form.choose("Stan", "nie działa", state);
    await form.fill("Od kiedy", "2026-10", state);
    await form.save();
    const saved = await waitForSaved(MEADOW, "closed");
    const [, before = ""] = readContentFiles(content).find(([path]) => path === `content/${MEADOW}.md`) ?? [];
    const added = ['shortName: "Łąka: nowa"', "lifeCycle: { state: closed, since: 2026-10 }"];
    expect(saved.split("\n").filter((line) => !added.includes(line))).toEqual(before.split("\n"));
    expect(checkFolder(makeContent({ [`${MEADOW}.md`]: saved }))).toEqual([]);
  }, 180_000);

  it("creates an entity in the form of the house, which the check accepts", async () => {
    const { page, form, foreign } = await open();
    await page.goto(`${portal.address}/pl/redakcja/#/collections/entities/new`);
    await form.fill("Nazwa używana na co dzień", "Fundacja „Łódź żółwi” & spółka");
    await form.choose("Forma prawna lub rodzaj jednostki", "fundacja");
    await form.fill(
      "Streszczenie: jedno lub dwa zdania",
      "Fundacja zmyślona na potrzeby testu: dba o żółwie, łodzie i ich opiekunów.",
    );
    await form.add("Źródła");
    const sources = await form.field("Źródła");
    await form.fill("Adres źródła", "https://example.org/zolwie", sources);
    await form.fill("Tytuł źródła", "Strona fundacji", sources);
    await form.day("Dzień odczytania", "2026-01-10", sources);
    await form.fill("Treść", "Pierwszy akapit.\n\n- punkt\n- drugi");
    await form.save();
    const saved = await waitForSaved(TURTLES, "drugi");
    expect(saved).toBe(`---
name: Fundacja „Łódź żółwi” & spółka
legalForm: foundation
summary: "Fundacja zmyślona na potrzeby testu: dba o żółwie, łodzie i ich opiekunów."
sources:
  - { url: https://example.org/zolwie, title: Strona fundacji, accessedOn: 2026-01-10 }
---

Pierwszy akapit.

- punkt
- drugi
`);
    expect(
      checkFolder(makeContent({ [`${TURTLES}.md`]: saved.replace("\nlegalForm", "\nlang: pl\nlegalForm") })),
    ).toEqual([]);
    expect(foreign).toEqual([]);
  }, 180_000);

  it("refuses to save what the schema does not allow, and says what is wrong", async () => {
    const { page, form } = await open();
    await page.goto(`${portal.address}/pl/redakcja/#/collections/entities/entries/example-meadow-foundation`);
    await form.fill("Data założenia", "wczoraj");
    await form.save();
    await page.getByText("Tak dokładnie, jak wiadomo: RRRR-MM-DD, RRRR-MM albo RRRR").nth(1).waitFor();
    expect(await readSaved(page, `content/${MEADOW}.md`)).toContain("founded: 2009");
  }, 180_000);
});
