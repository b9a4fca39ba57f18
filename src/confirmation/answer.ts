import type { OfferedField, OfferedValues } from "./offered.ts";

/** Version of links and answers: another one is not read. */
export const VERSION = 1;

/** What the link of a letter says: days are `YYYY-MM-DD`. */
export type Invitation = {
  /** Id of the entity. */
  entity: string;
  /** The day of the letter. */
  asked: string;
  /** The last day on which an answer counts. */
  until: string;
};

/** What an organisation answers. */
export type Answer = Invitation & {
  /** The moment of the answer, by the clock of who answers (`2026-11-23T10:15:00.000Z`). */
  at: string;
  /** Digest of the values that stay as they were seen (`toSeenText`). */
  seen: string;
  /** What is otherwise; an empty text takes a value away. */
  changes: OfferedValues;
  /** Something that no field says. */
  remark?: string;
  /** Wants no more letters. */
  optOut?: true;
};

const LINK = /^#?(\d+)\.([a-z0-9-]+)\.(\d{4}-\d\d-\d\d)\.(\d{4}-\d\d-\d\d)\.([\w-]{43})$/;

/** The fragment of a link, which browsers send to no server. */
export const toFragment = ({ entity, asked, until }: Invitation, token: string): string =>
  `#${[VERSION, entity, asked, until, token].join(".")}`;

/** Reads the fragment of a link; undefined where it is none, or was cut by a mail program. */
export function parseFragment(fragment: string): (Invitation & { token: string }) | undefined {
  const [, version, entity = "", asked = "", until = "", token = ""] = LINK.exec(fragment.trim()) ?? [];
  return version === String(VERSION) ? { entity, asked, until, token } : undefined;
}

/** What a token of the office is made from. */
export const toInvitationText = ({ entity, asked, until }: Invitation): string =>
  ["spolecznik-confirmation", VERSION, entity, asked, until].join("\n");

/** The values that an answer leaves as they are, as text for a digest. */
export const toSeenText = (values: OfferedValues, changes: OfferedValues): string =>
  JSON.stringify(Object.entries(values).filter(([field]) => changes[field as OfferedField] === undefined));

const CHUNK = 0x80_00;

/** Bytes as base64url (RFC 4648, section 5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** An answer as what is signed: letters, digits, `-` and `_` alone, which no mail program changes. */
export const toPayload = (answer: Answer): string =>
  toBase64Url(new TextEncoder().encode(JSON.stringify(answer)));

const LINE = 64;
const OPENING = `[potwierdzenie:${VERSION}]`;
const CLOSING = "[/potwierdzenie]";

/** The block that a mail carries: the answer and its signature between two marks, in short lines. */
export function writeBlock(payload: string, signature: string): string {
  const lines = `${payload}.${signature}`.match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return [OPENING, ...lines, CLOSING].join("\n");
}

/** A block found in a text: the line at which it begins, and its parts; without them where it is damaged. */
export type FoundBlock = { line: number; signed: { payload: string; signature: string } | undefined };

const MARKS = /\[\s*potwierdzenie\s*:\s*(\d+)\s*\]|\[\s*\/\s*potwierdzenie\s*\]/gi;

/**
 * Finds the blocks in a text, also where a mail program has quoted, wrapped or indented them. A block without its end,
 * or with something else in it, is found as damaged.
 */
export function findBlocks(text: string): FoundBlock[] {
  const marks = [...text.matchAll(MARKS)];
  return marks.flatMap((mark, index): FoundBlock[] => {
    if (mark[1] === undefined) return [];
    const end = marks[index + 1];
    const inside =
      end && end[1] === undefined && mark[1] === String(VERSION)
        ? text.slice(mark.index + mark[0].length, end.index)
        : "";
    const [, payload = "", signature = ""] =
      /^([\w-]+)\.([\w-]{43})$/.exec(inside.replaceAll(/[\s\u00A0\u00AD\u200B\u2060\uFEFF>|=]+/g, "")) ?? [];
    const line = text.slice(0, mark.index).split("\n").length;
    return [{ line, signed: payload === "" ? undefined : { payload, signature } }];
  });
}
