import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { moveDays } from "./moved-days.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

/** How many more pieces of news there are than those of the fixture. */
export const MORE_NEWS = 24;

/**
 * A content folder, its interface Polish, with a notice in force (until tomorrow), one without an end, one to come (in
 * three days), an archived one, news of which one is of interest today for the last time, and a newsletter, whatever
 * the day is: days of November 2026 are moved, so that the 23rd is today in Warsaw.
 */
export function makeNewsContent(): string {
  const folder = createTemporaryFolder();
  cpSync(join(fixtures, "valid-minimal"), folder, { recursive: true });
  cpSync(join(fixtures, "news"), folder, { recursive: true });
  edit(join(folder, "portal.yaml"), (text) => text.replace("languages: [en, pl]", "languages: [pl, en]"));
  for (let number = 1; number <= MORE_NEWS; number++)
    writeFileSync(join(folder, `news/wiadomosc-${number}.md`), write(number));
  for (const collection of ["notices", "news", "newsletters"]) moveDays(join(folder, collection));
  return folder;
}

const write = (number: number) => `---
title: Przykładowa wiadomość nr ${number}
summary: Przykładowa wiadomość, jedna z wielu, dzięki której lista ma więcej niż jedną stronę.
publishedOn: 2025-${String(Math.ceil(number / 2)).padStart(2, "0")}-${String(number).padStart(2, "0")}
sources:
  - { url: "https://example.org/${number}", title: Źródło, accessedOn: 2026-01-10 }
verifiedOn: 2026-01-15
---

Treść.
`;

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
