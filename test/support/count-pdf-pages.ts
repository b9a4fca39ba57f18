import { inflateSync } from "node:zlib";

/** The number of pages of a PDF that Chromium has written: its objects may stand in compressed streams (PDF 1.5). */
export function countPdfPages(pdf: Buffer): number {
  const text = pdf.toString("latin1");
  const inflated = [...text.matchAll(/\/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(
    ([, stream = ""]) => {
      try {
        return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
      } catch {
        return [];
      }
    },
  );
  return [text, ...inflated].join("\n").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
