import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBlocks, parseFragment, toFragment, toSeenText, type Answer } from "#src/confirmation/answer.ts";
import { toMailAddress } from "#src/confirmation/answer-mail.ts";
import { digestText as digestInBrowser, signText } from "#src/confirmation/client/sign.ts";
import { parseAnswer } from "#src/confirmation/import/parse-answer.ts";
import { offeredFields } from "#src/confirmation/offered.ts";
import { digestText, isSignedBy, makeToken, readKey } from "#src/confirmation/round/token.ts";
import { answerBlock, invitation, KEY, signAnswer } from "#test/support/confirmation-answer.ts";

const block = answerBlock({ name: "Łąka", phone: "" }, { phone: "56 123 45 67" });
const signedIn = (text: string) => findBlocks(text).map(({ signed }) => signed);
const [signed] = signedIn(block);

/** What mail programs do to a text. */
const manglings: Record<string, (text: string) => string> = {
  "line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "quoted twice": (text) => text.replaceAll(/^/gm, "> > "),
  "quoted with bars": (text) => text.replaceAll(/^/gm, " | "),
  "wrapped at 40": (text) => text.replaceAll(/([^\n]{40})/g, "$1\n"),
  "wrapped and quoted": (text) => text.replaceAll(/([^\n]{50})/g, "$1\r\n>").replaceAll(/^/gm, ">"),
  "on one line": (text) => text.replaceAll("\n", " "),
  "indented with hard spaces": (text) => text.replaceAll(/^/gm, "\u00A0\u00A0"),
  "soft line ends": (text) => text.replaceAll(/(.{30})/g, "$1=\n"),
  "between other words": (text) => `Dzień dobry!\n\n${text}\n\n-- \nBiuro`,
};

describe("the block of an answer", () => {
  it.each(Object.entries(manglings))("is read whatever a mail program does: %s", (_how, mangle) => {
    expect(signedIn(mangle(block))).toEqual([signed]);
  });

  it("is found with its line, also several in one text", () => {
    expect(findBlocks(`a\nb\n${block}\n\n${block}`).map(({ line }) => line)).toEqual([3, 11]);
  });

  it.each([
    ["cut at its end", block.slice(0, -30)],
    ["cut in the middle", `${block.slice(0, 60)}\n[/potwierdzenie]`],
    ["with a word in it", block.replace("\n", "\nOd: Biuro, <b>\n")],
    ["of another version", block.replace(":1]", ":2]")],
  ])("is told as damaged when it is %s", (_how, text) => {
    expect(signedIn(text)).toEqual([undefined]);
  });

  it("is not found in other texts", () => {
    expect(findBlocks("Dzień dobry, potwierdzenie wysłaliśmy.\n[/potwierdzenie]")).toEqual([]);
  });

  it("keeps any text without loss, from the page to the import", async () => {
    const text = fc
      .string({ unit: "binary", maxLength: 300 })
      .map((one) => one.toWellFormed().normalize("NFC").trim());
    const changes = fc.dictionary(fc.constantFrom(...offeredFields), text);
    await fc.assert(
      fc.asyncProperty(
        changes,
        text,
        fc.constantFrom(...Object.values(manglings)),
        async (given, remark, mangle) => {
          const answer: Answer = {
            ...invitation,
            at: "2026-11-20T10:00:00.000Z",
            seen: digestText(""),
            changes: { ...given },
            remark,
          };
          const [found] = signedIn(mangle(signAnswer(answer, makeToken(invitation, KEY))));
          expect(found && parseAnswer(found.payload)).toEqual(answer);
          expect(found && isSignedBy(found, invitation, KEY)).toBe(true);
          expect(found && (await signText(found.payload, makeToken(invitation, KEY)))).toBe(found?.signature);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("has the same digest of what was seen in the browser and for the import", async () => {
    const text = toSeenText({ name: "Żółw", phone: "", town: "Łódź" }, { phone: "1" });
    expect(text).toBe('[["name","Żółw"],["town","Łódź"]]');
    expect(await digestInBrowser(text)).toBe(digestText(text));
  });
});

describe("the token of a letter", () => {
  const answered = signed ?? { payload: "", signature: "" };
  it("proves the answer of that letter alone", () => {
    expect(isSignedBy(answered, invitation, KEY)).toBe(true);
    const others = [
      { ...invitation, entity: "example-harbour-cooperative" },
      { ...invitation, asked: "2026-11-02" },
      { ...invitation, until: "2030-01-01" },
    ];
    for (const other of others) expect(isSignedBy(answered, other, KEY)).toBe(false);
    expect(isSignedBy(answered, invitation, [...KEY].toReversed().join(""))).toBe(false);
    expect(isSignedBy({ ...answered, payload: `${answered.payload}A` }, invitation, KEY)).toBe(false);
    expect(isSignedBy({ ...answered, signature: "short" }, invitation, KEY)).toBe(false);
  });

  it("does not stand in the answer", () => {
    expect(block.replaceAll(/\s/g, "")).not.toContain(makeToken(invitation, KEY));
  });

  it("comes back out of its link, and not out of one that is cut", () => {
    const token = makeToken(invitation, KEY);
    const fragment = toFragment(invitation, token);
    expect(parseFragment(fragment)).toEqual({ ...invitation, token });
    expect(token).toMatch(/[A-Za-z0-9]$/);
    for (const wrong of ["", "#x", fragment.slice(0, -1), fragment.replace("#1.", "#2."), `${fragment}=`])
      expect(parseFragment(wrong)).toBeUndefined();
  });
});

describe("the key of the office", () => {
  it.each([undefined, "", "  ", "password", "a".repeat(64), "0123456789".repeat(6)])(
    "is refused: %s",
    (key) => {
      expect(() => readKey({ CAMPAIGN_KEY: key })).toThrow("campaign-key");
    },
  );

  it("is taken when it is random and long", () => {
    expect(readKey({ CAMPAIGN_KEY: ` ${KEY}\n` })).toBe(KEY);
  });
});

describe("an answer that the page does not write", () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const good = { ...invitation, at: "2026-11-20T10:00:00.000Z", seen: digestText(""), changes: {} };
  it.each([
    ["other fields", { ...good, verifiedBy: "visit" }],
    ["fields that are not asked about", { ...good, changes: { legalForm: "foundation" } }],
    ["a record in place of a text", { ...good, changes: { name: { pl: "x" } } }],
    ["a path as its entity", { ...good, entity: "../portal" }],
    ["no day", { ...good, until: "2026-13-40" }],
    ["no end", { ...good, remark: "x".repeat(3000) }],
    ["a prototype", JSON.parse('{"__proto__":{"entity":"x"}}') as unknown],
  ])("is refused: %s", (_what, value) => {
    expect(parseAnswer(encode(value))).toBeUndefined();
  });

  it("is refused when it is no JSON", () => {
    expect(parseAnswer("AAAA")).toBeUndefined();
  });
});

describe("the prepared mail", () => {
  const texts = {
    subject: "Potwierdzenie: A & B?",
    changes: "Zmieniasz:\nTelefon",
    intro: "Nie zmieniać.",
    paste: "Wklej",
  };
  const bodyOf = (address: string) => new URL(address).searchParams.get("body") ?? "";

  it("holds the changes in words and the block", () => {
    const address = toMailAddress("biuro@example.org", block, texts);
    expect(new URL(address).searchParams.get("subject")).toBe(texts.subject);
    expect(bodyOf(address)).toContain("Zmieniasz:\r\nTelefon");
    expect(signedIn(bodyOf(address))).toEqual([signed]);
  });

  it("leaves out the words, then the block, where programs would not open it", () => {
    const wordy = toMailAddress("biuro@example.org", block, { ...texts, changes: "ł".repeat(300) });
    expect(bodyOf(wordy)).not.toContain("ł");
    expect(signedIn(bodyOf(wordy))).toEqual([signed]);
    const long = toMailAddress("biuro@example.org", `${block}${"x".repeat(2000)}`, texts);
    expect(bodyOf(long)).toBe("Wklej\r\n");
    expect(Math.max(wordy.length, long.length)).toBeLessThan(2000);
  });
});
