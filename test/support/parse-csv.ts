/** Reads CSV by the grammar of RFC 4180, strictly: records end with CRLF, quotes only enclose whole fields. */
export function parseCsv(text: string, separator: string): string[][] {
  const records: string[][] = [[]];
  const field = new RegExp(`"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*)`, "y");
  let at = 0;
  while (at < text.length) {
    field.lastIndex = at;
    const [whole, quoted, plain = ""] = field.exec(text) ?? [""];
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (text.startsWith(separator, at)) at += separator.length;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      if (at < text.length) records.push([]);
    } else
      throw new Error(`neither a separator nor CRLF at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  return records;
}
