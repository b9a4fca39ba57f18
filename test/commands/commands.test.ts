import { describe, expect, it } from "vitest";
import { MomentError } from "#src/core/time/read-now.ts";
import { benchCommand } from "#scripts/bench/command.ts";
import { buildCommand } from "#scripts/build/command.ts";
import { campaignCommand } from "#scripts/campaign/command.ts";
import { checkCommand } from "#scripts/check/command.ts";
import { checkLinksCommand } from "#scripts/check-links/command.ts";
import { dedupeCommand } from "#scripts/dedupe/command.ts";
import { docsCommand } from "#scripts/docs/command.ts";
import { defineCommand, type Command, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { choice, initially, oneArgument, parseSizes, switchOption } from "#src/commands/options.ts";
import { readRequest } from "#src/commands/read-request.ts";
import { formatFault, toFault } from "#src/commands/run-command.ts";
import { fuzzCommand } from "#scripts/fuzz/command.ts";
import { importCommand } from "#scripts/import/command.ts";
import { newCommand } from "#scripts/new/command.ts";
import { newsletterCommand } from "#scripts/newsletter/command.ts";
import { publishedCommand } from "#scripts/published/command.ts";
import { ownersCommand } from "#scripts/owners/command.ts";
import { releaseCommand } from "#scripts/release/command.ts";
import { reportCommand } from "#scripts/report/command.ts";
import { reviewCommand } from "#scripts/review/command.ts";
import { schemasCommand } from "#scripts/schemas/command.ts";
import { screenshotsCommand } from "#scripts/screenshots/command.ts";
import { searchQualityCommand } from "#scripts/search-quality/command.ts";
import { texts } from "#src/commands/texts/texts.ts";

const commands = [
  benchCommand,
  buildCommand,
  campaignCommand,
  checkCommand,
  checkLinksCommand,
  dedupeCommand,
  docsCommand,
  fuzzCommand,
  importCommand,
  newCommand,
  newsletterCommand,
  publishedCommand,
  ownersCommand,
  releaseCommand,
  reportCommand,
  reviewCommand,
  schemasCommand,
  screenshotsCommand,
  searchQualityCommand,
];

function listOptions({ root }: Command): string[] {
  const all = "getAllEntries" in root ? root.getAllEntries().map(({ target }) => target) : [root];
  const names = all.flatMap((target) =>
    "parameters" in target ? Object.keys(target.parameters.flags ?? {}) : [],
  );
  return names.map((name) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

describe.each(commands)("npm run $name", (command) => {
  it.each(["pl", "en"] as const)("explains exactly its own options in the help (%s)", async (language) => {
    const request = await readRequest(command, ["--help", "--lang", language]);
    expect(request).toMatchObject({ use: "help", language });
    const explained = new Set("message" in request ? request.message.match(/--[a-z][a-z-]*/g) : []);
    expect([...explained].toSorted()).toEqual(
      [...new Set([...listOptions(command), "--lang", "--help"])].toSorted(),
    );
  });
});

describe("texts of the commands", () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();
  const common = (set: object) => Object.keys(set).filter((key) => !/\.(few|many)$/.test(key));

  it.each(Object.keys(texts.pl) as (keyof typeof texts.pl)[])(
    "%s: both languages have the same keys and placeholders, except plural forms",
    (name) => {
      const { [name]: pl } = texts.pl;
      const { [name]: en } = texts.en;
      expect(common(en)).toEqual(common(pl));
      for (const key of common(pl))
        expect(placeholders(en[key] ?? ""), key).toEqual(placeholders(pl[key] ?? ""));
    },
  );
});

describe("arguments", () => {
  type Options = { format: "text" | "json"; sizes: number[]; fullList: boolean };
  const asked: [Options, string][] = [];
  const command = defineCommand("check", {
    parameters: {
      flags: {
        format: choice(["text", "json"], "text"),
        sizes: initially("3", parseSizes),
        fullList: switchOption(),
      },
      positional: oneArgument("file"),
    },
    run: (_: Speaker, options: Options, file: string) => {
      asked.push([options, file]);
      return 1;
    },
  });
  const speaker: Speaker = {
    language: "pl",
    colours: false,
    now: new Date(0),
    print: () => undefined,
    progress: () => undefined,
    count: () => undefined,
  };

  it.each([
    [["a"], { format: "text", sizes: [3], fullList: false }],
    [["--format", "json", "a", "--sizes", "1,20"], { format: "json", sizes: [1, 20], fullList: false }],
    [
      ["--full-list", "--", "a", "--format=json", "--lang=en"],
      { format: "json", sizes: [3], fullList: true },
    ],
  ])("%j are parsed into values", async (args, options) => {
    const request = await readRequest(command, args);
    if (request.use !== "work") throw new Error(request.message);
    expect(await request.work(speaker)).toBe(1);
    expect(asked.pop()).toEqual([options, "a"]);
    expect(request.language).toBe(args.includes("--lang=en") ? "en" : "pl");
  });

  it.each([
    [["a", "--fromat", "json"], "„--fromat”. Najbliższy: „--format”"],
    [["a", "--format", "xml"], "„xml”. Dostępne: text, json"],
    [["a", "--format"], "--format z wartością"],
    [["a", "--sizes", "1,x"], "liczby całkowite"],
    [["a", "--format=text", "--format=json"], "dwa razy"],
    [["a", "--lang", "de"], "Dostępne języki: pl, en"],
    [["a", "--lang"], "Dostępne języki: pl, en"],
    [["a", "b"], "„b”"],
    [["a", "-x"], "„-x”"],
    [["a", "--no-full-list"], "„--no-full-list”"],
    [["--full-list"], "Brakuje argumentu: plik"],
  ])("%j are rejected with the reason, followed by the help", async (args, why) => {
    const request = await readRequest(command, args);
    expect(request).toMatchObject({ use: "wrong", message: expect.stringContaining(why) });
    expect("message" in request && request.message).toContain("Kody wyjścia");
  });

  it("are explained in the language given by --lang, wherever it appears", async () => {
    const inEnglish = { use: "wrong", message: expect.stringMatching(/“--nope”[^]*Exit codes/) };
    expect(await readRequest(command, ["--nope", "--lang", "en"])).toMatchObject(inEnglish);
    expect(await readRequest(command, ["--lang=en", "--nope"])).toMatchObject(inEnglish);
  });
});

describe("a fault", () => {
  it("is reported with every faulty row", () => {
    const rows = [{ line: 3, id: "krs-twice" as const, values: { krs: "1", before: 2 } }];
    expect(formatFault("import", new Fault("rows", { file: "w.csv" }, { rows }), "en").split("\n")).toEqual([
      expect.stringContaining("w.csv"),
      expect.stringMatching(/^ {2}.*3.*1.*2/),
    ]);
  });

  it.each([
    ["ENOSPC", "no space left on device, write", "Na dysku nie ma miejsca"],
    ["EROFS", "read-only file system, open '/a'", "tylko do odczytu"],
    ["EACCES", "permission denied, open '/a'", "Nie wolno"],
    ["EPERM", "operation not permitted, open '/a'", "Nie wolno"],
    ["EMFILE", "too many open files", "Sprawdź"],
  ])("of the operating system is reported with its reason and what to do: %s", (code, reason, remedy) => {
    const error = Object.assign(new Error(`${code}: ${reason}`), { code, syscall: "open" });
    const text = formatFault("check", toFault(error, "pl"), "pl");
    expect(text).toContain(`${code}: ${reason}`);
    expect(text).toContain(remedy);
  });

  it("of the moment to go by is wrong use that says what to write", () => {
    const fault = toFault(new MomentError("jutro"), "pl");
    expect(fault.exitCode).toBe(2);
    expect(formatFault("build", fault, "pl")).toMatch(/SOURCE_DATE_EPOCH „jutro”.*\nWpisz liczbę sekund/);
  });

  it("of the program is reported with its place, without a trace", () => {
    const text = formatFault("import", toFault(new TypeError("x is not a function"), "en"), "en");
    expect(text).toMatch(/x is not a function\n {2}\S+commands\.test\.ts:\d+:\d+\n/);
    expect(text).not.toMatch(/^\s+at /m);
  });

  it("shows what others wrote on one line, without orders to the terminal", () => {
    const start = "\u001B[2J\u009B31m\u202E\0a\nb";
    const text = formatFault("import", new Fault("format", { url: "https://example.org/", start }), "en");
    expect(text).toContain("<U+001B>[2J<U+009B>31m<U+202E><U+0000>a b");
  });
});
