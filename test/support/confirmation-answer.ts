import { createHmac } from "node:crypto";
import { toPayload, toSeenText, writeBlock, type Answer, type Invitation } from "#src/confirmation/answer.ts";
import type { OfferedValues } from "#src/confirmation/offered.ts";
import { digestText, makeToken } from "#src/confirmation/round/token.ts";

/** A key of an office. */
export const KEY = "kG5vA0pQx7Lr2TzB9nYc4WmE6sHdJ1uFiO8tRbXqZlM";

/** A letter to the meadow foundation of the small valid region. */
export const invitation: Invitation = {
  entity: "example-meadow-foundation",
  asked: "2026-11-01",
  until: "2026-12-31",
};

/** The block that the page makes of an answer with a token. */
export function signAnswer(answer: Answer, token: string): string {
  const payload = toPayload(answer);
  return writeBlock(payload, createHmac("sha256", token).update(payload).digest("base64url"));
}

/** The block of an answer of one who saw `values`. */
export function answerBlock(
  values: OfferedValues,
  changes: OfferedValues,
  more: Partial<Answer> = {},
  key = KEY,
): string {
  const answer: Answer = {
    ...invitation,
    at: "2026-11-20T10:00:00.000Z",
    seen: digestText(toSeenText(values, changes)),
    changes,
    ...more,
  };
  return signAnswer(answer, makeToken(answer, key));
}
