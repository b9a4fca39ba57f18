import { z } from "astro/zod";
import type { Answer } from "../answer.ts";
import { offeredFields, type OfferedField } from "../offered.ts";

const day = z.iso.date();

/** Longer than any value that the schema of an entry takes. */
const LONGEST = 2000;

const answerSchema = z.strictObject({
  entity: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  asked: day,
  until: day,
  at: z.iso.datetime(),
  seen: z.string().length(43),
  changes: z.partialRecord(z.enum(offeredFields), z.string().max(LONGEST)),
  remark: z.string().max(LONGEST).optional(),
  optOut: z.literal(true).optional(),
});

/** Reads what was signed; undefined for anything that the page does not write. Fields that are not asked about are refused. */
export function parseAnswer(payload: string): Answer | undefined {
  try {
    const written: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    const { data } = answerSchema.safeParse(written);
    if (!data) return undefined;
    const { remark, optOut, changes, ...rest } = data;
    const order = offeredFields.filter((field): field is OfferedField => changes[field] !== undefined);
    return {
      ...rest,
      changes: Object.fromEntries(
        order.map((field) => [field, (changes[field] ?? "").normalize("NFC").trim()]),
      ),
      ...(remark !== undefined && { remark }),
      ...(optOut && { optOut }),
    };
  } catch {
    return undefined;
  }
}
