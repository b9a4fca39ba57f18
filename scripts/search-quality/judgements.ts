import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "astro/zod";
import { parse } from "yaml";

/** Who asks: a person in need or their family, a municipal buyer, a treasurer, a village women's circle and others. */
export const people = ["family", "buyer", "treasurer", "circle", "journalist", "officer"] as const;

const schema = z.array(
  z.strictObject({
    query: z.string().min(1),
    person: z.enum(people).optional(),
    kind: z.string().min(1),
    relevant: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)).min(1),
  }),
);

/** A query as a visitor writes it, who asks, what it tests, and the entries (`<folder>/<id>`) that answer it. */
export type Judgement = z.infer<typeof schema>[number];

/** Reads the judged queries from a YAML file. Throws when the file has another shape or repeats a query. */
export function readJudgements(file: string): Judgement[] {
  const judgements = schema.parse(parse(readFileSync(file, "utf8")));
  const queries = judgements.map(({ query }) => query);
  const twice = queries.find((query, index) => queries.indexOf(query) !== index);
  if (twice !== undefined) throw new Error(`${file} asks „${twice}” twice`);
  return judgements;
}

/** Whether a query belongs to the half that the search is tuned on; the other half only judges it. */
export const isTuned = ({ query }: Pick<Judgement, "query">): boolean =>
  Number.parseInt(hash("sha256", query, "hex").slice(0, 2), 16) % 2 === 0;
