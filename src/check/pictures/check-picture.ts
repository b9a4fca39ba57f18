import { readFileSync } from "node:fs";
import { createSyncFn } from "synckit";
import { toFault } from "../fault.ts";
import { decodeText } from "../files/decode-text.ts";
import { splitName } from "../files/place-file.ts";
import type { Problem, ProblemId } from "../problems.ts";
import type { Words } from "#src/core/integrity/problem.ts";
import type { Decoded } from "./decode-worker.ts";
import { findSvgFaults } from "./svg-faults.ts";

type Decode = (path: string) => Decoded;

let decoder: Decode | undefined;

/** Decoders of pictures work by themselves, in a thread that starts with the first picture; the check waits for them. */
const decode: Decode = (path) =>
  (decoder ??= createSyncFn<(path: string) => Promise<Decoded>>(
    new URL("decode-worker.ts", import.meta.url),
  ))(path);

const formats = new Map(Object.entries({ jpeg: "jpg" }));
const toFormat = (extension: string) => formats.get(extension) ?? extension;

/** What is wrong inside a picture that lies at `place`; `file` is its path in the content. Never throws. */
export function checkPicture(file: string, place: string): Problem[] {
  try {
    return findProblems(file, place);
  } catch (error) {
    return [toFault("checkPicture", file, error)];
  }
}

function findProblems(file: string, place: string): Problem[] {
  const report = (id: ProblemId, values: Record<string, Words>): Problem[] => [
    { id, file, position: { line: 1, column: 1 }, values },
  ];
  const { name, extension } = splitName(file);
  const expected = toFormat(extension.toLowerCase());
  if (expected === "svg") {
    const faults = checkSvg(file, place);
    if (faults.length > 0) return faults;
  }
  const decoded = decode(place);
  if ("fault" in decoded) return report("picture-damaged", { fault: decoded.fault });
  if (toFormat(decoded.format) === expected) return [];
  const corrected = `${name}.${decoded.format}`;
  return report("picture-format", { extension, format: decoded.format, corrected });
}

function checkSvg(file: string, place: string): Problem[] {
  const decoded = decodeText(readFileSync(place));
  if ("id" in decoded) return [{ ...decoded, file }];
  return findSvgFaults(decoded.text).map((fault) => ({ ...fault, file }));
}
