import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { toInvitationText, type Invitation } from "../answer.ts";
import { Fault } from "#src/commands/fault.ts";

/** The environment variable that holds the office's key. */
export const KEY_NAME = "CAMPAIGN_KEY";

/** 32 bytes as base64url. */
const LEAST_LENGTH = 43;
/** A random key of that length has more different signs than this. */
const LEAST_SIGNS = 16;

/** The office's key. Throws a `Fault` that says how to make one, where there is none or a weak one. */
export function readKey(environment: Readonly<Record<string, string | undefined>>): string {
  const key = environment[KEY_NAME]?.trim() ?? "";
  if (key === "") throw new Fault("campaign-key", { name: KEY_NAME }, { exitCode: 2 });
  if (key.length < LEAST_LENGTH || new Set(key).size < LEAST_SIGNS)
    throw new Fault("campaign-key-weak", { name: KEY_NAME, length: LEAST_LENGTH }, { exitCode: 2 });
  return key;
}

const sign = (text: string, key: string): string =>
  createHmac("sha256", key).update(text).digest("base64url");

/** The token of a letter (HMAC-SHA-256, RFC 2104): nobody without the key can make one, or turn it to another entity or day. */
export const makeToken = (invitation: Invitation, key: string): string =>
  sign(toInvitationText(invitation), key);

/** SHA-256 of a text (UTF-8), as base64url. */
export const digestText = (text: string): string => createHash("sha256").update(text).digest("base64url");

/** Whether a signature of a payload was made with the token of an invitation; the comparison takes the same time always. */
export function isSignedBy(
  { payload, signature }: { payload: string; signature: string },
  invitation: Invitation,
  key: string,
): boolean {
  const expected = Buffer.from(sign(payload, makeToken(invitation, key)));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
