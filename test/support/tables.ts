import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "#src/commands/fault.ts";
import { readTable } from "#src/commands/tables/read-table.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** The columns of the tables that tests read. */
export const names = {
  names: [
    ["remark", /tresc uwagi|uwagi?/],
    ["author", /podmiot/],
    ["decision", /rozstrzygniecie/],
  ] as const,
  required: ["remark"] as const,
};
/** Reads bytes as a table, with all its rows. */
export async function read(bytes: string | Buffer, map?: string) {
  const file = join(createTemporaryFolder(), "table.csv");
  writeFileSync(file, bytes);
  const { rows, ...table } = await readTable(file, names, map);
  const found = [];
  for await (const row of rows) found.push(row);
  return { ...table, rows: found };
}

/** The fault that reading bytes as a table ends with. */
export async function faultOf(bytes: string | Buffer): Promise<Fault> {
  try {
    await read(bytes);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("nothing went wrong");
}

/** A text in an encoding of tables; UTF-16 with its mark. */
export function encodeAs(text: string, encoding: string): Buffer {
  if (encoding === "utf-8") return Buffer.from(text);
  if (!encoding.startsWith("utf-16")) return encode(text, encoding);
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return encoding === "utf-16be" ? bytes.swap16() : bytes;
}

/** A text in a single-byte encoding, made by turning its decoder round. */
function encode(text: string, encoding: string): Buffer {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const signs = new Map([...new TextDecoder(encoding).decode(bytes)].map((sign, byte) => [sign, byte]));
  return Buffer.from([...text].map((sign) => signs.get(sign) ?? 0x3f));
}
