type Drawing = { viewBox: string; html: string };

const SYMBOL = /<symbol id="([^"]*)" viewBox="([^"]*)">(.*?)<\/symbol>/gs;
const known = new Map<string, ReadonlyMap<string, Drawing>>();

const readSymbols = (file: string): ReadonlyMap<string, Drawing> =>
  new Map(
    [...file.matchAll(SYMBOL)].map(([, name = "", viewBox = "", html = ""]) => [
      name,
      { viewBox, html: html.replaceAll(/\s*\n\s*/g, "") },
    ]),
  );

/**
 * A drawing of a file of symbols, for pages that draw it themselves: its view box and what it consists of. A file is read
 * once, because pages have thousands of drawings.
 */
export function drawingOf(file: string, name: string): Drawing {
  const symbols = known.get(file) ?? readSymbols(file);
  known.set(file, symbols);
  const drawing = symbols.get(name);
  if (!drawing) throw new Error(`there is no symbol ${name}`);
  return drawing;
}
