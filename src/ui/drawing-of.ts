/** A drawing of a file of symbols, for pages that draw it themselves: its view box and what it consists of. */
export function drawingOf(file: string, name: string): { viewBox: string; html: string } {
  const symbol = new RegExp(`<symbol id="${name}" viewBox="([^"]*)">(.*?)</symbol>`, "s");
  const [, viewBox, html] = symbol.exec(file) ?? [];
  if (viewBox === undefined || html === undefined) throw new Error(`there is no symbol ${name}`);
  return { viewBox, html: html.replaceAll(/\s*\n\s*/g, "") };
}
