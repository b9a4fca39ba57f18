import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { cacheFolder } from "#src/core/files/cache-folder.ts";
import { replaceFile } from "#src/core/files/replace-file.ts";
import { countDays } from "#src/core/time/day-count.ts";
import type { Answer, Answers } from "./answer.ts";

/** The file of what is known of outer links: in the cache, as it can be found out again. */
export const answersFile = (): string => join(cacheFolder("links"), "answers.json");

const asked = { askedOn: z.iso.date() };
const answerSchema = z.union([
  z.strictObject({ ...asked, state: z.literal("works") }),
  z.strictObject({ ...asked, state: z.literal("moved"), to: z.string() }),
  z.strictObject({ ...asked, state: z.enum(["broken", "unsure", "private"]), reason: z.string() }),
]);
const fileSchema = z.strictObject({ version: z.literal(1), answers: z.record(z.string(), answerSchema) });

/** Reads what is known of outer links; nothing where there is no file, or where it is not what `writeAnswers` wrote. */
export function readAnswers(file: string): { answers: Map<string, Answer>; isDamaged: boolean } {
  if (!existsSync(file)) return { answers: new Map(), isDamaged: false };
  const read = fileSchema.safeParse(parse(readFileSync(file, "utf8")));
  return { answers: new Map(Object.entries(read.data?.answers ?? {})), isDamaged: !read.success };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes what is known of outer links, whole or not at all. */
export const writeAnswers = (file: string, answers: Answers): void =>
  replaceFile(file, `${JSON.stringify({ version: 1, answers: Object.fromEntries(answers) })}\n`);

/** Whether an answer still counts on a day: what could not be told is asked again on another day. */
export function isFresh({ askedOn, state }: Answer, today: string, maxAge: number): boolean {
  const age = countDays(askedOn, today);
  return age >= 0 && age <= (state === "unsure" ? 0 : maxAge);
}
