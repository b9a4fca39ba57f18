import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { writeOds } from "hucre/ods";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** Writes bytes or a text into a new folder. */
export function writeTable(name: string, bytes: string | Uint8Array): string {
  const file = join(createTemporaryFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

/** Writes sheets as an XLSX or ODS file. */
export async function writeSheets(format: "xlsx" | "ods", sheets: WriteSheet[]): Promise<string> {
  const write = format === "xlsx" ? writeXlsx : writeOds;
  return writeTable(`table.${format}`, await write({ sheets }));
}

/** An archive with parts that say of themselves that they are small. */
export function makeArchive(parts: Readonly<Record<string, Buffer>>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const bytes = deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(bytes.length, 18);
    local.writeUInt32LE(10, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(bytes.length, 20);
    entry.writeUInt32LE(10, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    files.push(local, Buffer.from(name), bytes);
    offset += 30 + name.length + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}
