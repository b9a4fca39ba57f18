import { z } from "astro/zod";

/** How the author of a draft answered a remark. */
export const DECISIONS = ["accepted", "partly", "rejected", "noted"] as const;

/** One remark: a row of the table. A private person has no name here (art. 5 ust. 1 lit. c RODO). */
export const remarkSchema = () =>
  z.strictObject({
    authorKind: z
      .enum(["organisation", "person"])
      .meta({ pl: "czyja uwaga: organizacji lub osoby", en: "whose remark" }),
    author: z.string().optional().meta({ pl: "nazwa organizacji", en: "name of the organisation" }),
    paragraph: z
      .string()
      .regex(/^\d+[a-z]*(-\d+[a-z]*)?$/)
      .meta({ notation: "paragraph", problem: "paragraph-syntax" })
      .optional()
      .meta({ pl: "ustęp: 12 albo 2-3 (§ 2 ust. 3)", en: "paragraph: 12 or 2-3" }),
    remark: z.string().min(3).meta({ pl: "treść uwagi", en: "remark" }),
    decision: z.enum(DECISIONS).optional().meta({ pl: "rozstrzygnięcie", en: "decision" }),
    reason: z.string().min(3).optional().meta({ pl: "uzasadnienie", en: "reason" }),
  });

/** A file of `content/consultations/remarks/`: a CSV table of the remarks to the consultation of the same name. */
export const remarkTableSchema = () =>
  z.strictObject({ remarks: z.array(remarkSchema()).min(1).meta({ pl: "uwagi", en: "remarks" }) });

/** One remark of a table. */
export type RemarkFile = z.infer<ReturnType<typeof remarkSchema>>;
/** A table of remarks. */
export type RemarkTableFile = z.infer<ReturnType<typeof remarkTableSchema>>;
/** How a remark was answered. */
export type Decision = (typeof DECISIONS)[number];
