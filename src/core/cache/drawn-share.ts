import { hash } from "node:crypto";

/** A process that draws a part of the pages of a language: those whose number leaves `number` when divided by `of`. */
export type Share = { number: number; of: number };

const KEY = Symbol.for("spolecznik:share");

/** The process that draws and the bundle that it loads each have a copy of this module; they share what is here. */
const shared = globalThis as { [KEY]?: Share | undefined };

/** Says which part of the pages this process draws. */
export const setShare = (share: Share | undefined): void => void (shared[KEY] = share);

/** Whether this process draws the page with these params; equal in every process, so that each page has one. */
export function isInShare(params: unknown): boolean {
  const share = shared[KEY];
  if (!share || share.of === 1) return true;
  const digest = hash("sha1", JSON.stringify([params]), "buffer");
  return digest.readUInt32BE(0) % share.of === share.number;
}
