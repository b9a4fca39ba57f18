import { describe, expect, it } from "vitest";
import { finishHtml } from "#src/core/html/finish-html.ts";
import { createPolishMarker } from "#src/core/html/polish-marker.ts";
import { readsPolish } from "#src/core/text/reads-polish.ts";

describe("a text on an English page", () => {
  it.each([
    "gmina, powiat lub województwo",
    "Ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej",
    "Schroniska dla osób w kryzysie bezdomności w Brodnicy i Chełmży.",
    "Centrum Pomocy im. św. Brata Alberta w Bydgoszczy",
    "wejście bez progów",
    "Program „Działaj Lokalnie” dla organizacji",
  ])("is Polish: %s", (text) => expect(readsPolish(text)).toBe(true));

  it.each([
    "Toruń",
    "Aleksandrów Kujawski (rural municipality), Aleksandrów County",
    "Fundacja „Ładowarka”",
    "The portal is run by the Społecznik project.",
    "“Rodzynki z pozarządówki” 2025 awarded",
    'Nine "Rodzynki z pozarządówki" in the seventeenth year',
    "Works or has its seat in: Dąbrowa Chełmińska, Zławieś Wielka",
    "a grant up to 10,000 zł",
    "12a",
  ])("is not: %s", (text) => expect(readsPolish(text)).toBe(false));
});

describe("Polish on an English page", () => {
  const mark = (html: string) => finishHtml(html, { linker: createPolishMarker() });

  it("is marked fact by fact", () => {
    expect(mark('<html lang="en"><p>Grant · gmina lub powiat · up to 500 zł</p>')).toBe(
      '<html lang="en"><p>Grant · <span lang="pl">gmina lub powiat</span> · up to 500 zł</p>',
    );
  });

  it.each([
    '<html lang="en"><p lang="pl">osoba <b>lub</b> firma</p>',
    '<html lang="en"><head><title>osoba lub firma</title></head>',
    '<html lang="en"><select><option>osoba lub firma</option></select>',
    "<html lang=\"en\"><script>var a = 'osoba lub firma';</script>",
  ])("is left as it is where it has its language or no marks fit: %s", (html) =>
    expect(mark(html)).toBe(html),
  );

  it("is marked again in an English part of a Polish one", () => {
    expect(mark('<div lang="pl"><p lang="en">osoba lub firma</p> lub</div>')).toBe(
      '<div lang="pl"><p lang="en"><span lang="pl">osoba lub firma</span></p> lub</div>',
    );
  });
});
