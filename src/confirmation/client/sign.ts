import { toBase64Url } from "#src/confirmation/answer.ts";

const toBytes = (text: string) => new TextEncoder().encode(text);

/** SHA-256 of a text (UTF-8), as base64url. Needs a page that was loaded safely (`https:`). */
export const digestText = async (text: string): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", toBytes(text))));

/** HMAC-SHA-256 (RFC 2104) of a text with a token as its key, as base64url: the token itself is not in the answer. */
export async function signText(text: string, token: string): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", toBytes(token), algorithm, false, ["sign"]);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign("HMAC", key, toBytes(text))));
}
