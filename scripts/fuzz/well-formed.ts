import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import ICAL from "ical.js";

/** Reads a text strictly in the format of its ending; throws when it is not well-formed. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  ".xml": readXml,
  ".svg": readXml,
  ".json": JSON.parse,
  ".geojson": JSON.parse,
  ".topojson": JSON.parse,
  ".webmanifest": JSON.parse,
  ".ics": (text) => ICAL.parse(text),
  ".csv": readCsv,
};

function readXml(text: string): void {
  const result = XMLValidator.validate(text);
  if (result !== true) throw new Error(`${result.err.line}: ${result.err.msg}`);
  // Characters that XML 1.0 does not have (section 2.2), which the validator lets through.
  if (/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/.test(text)) throw new Error("a character that XML does not have");
}

function readCsv(text: string): void {
  const separator = /^[^\n]*;/.test(text) ? ";" : ",";
  parse(text, { delimiter: separator, bom: true });
}

/** The files of a built site that are not well-formed, each with the reason. */
export const listMalformed = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((file) => {
    const read = readers[extname(file)];
    if (!read) return [];
    try {
      read(readFileSync(join(folder, file), "utf8"));
      return [];
    } catch (error) {
      return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
