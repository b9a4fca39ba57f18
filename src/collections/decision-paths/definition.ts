import { defineCollection } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };
import problems from "./problems.json" with { type: "json" };
import { decisionPathSchema } from "./schema.ts";

const paths = {
  /** A decision path after some answers. */
  decisionPath: (id: string, answers: readonly string[] = []) =>
    `/wiedza/${[id, ...answers].map((part) => `${part}/`).join("")}`,
};

/** Questions that lead to a legal form. */
export const decisionPaths = defineCollection({
  id: "decision-paths",
  label: { pl: "Ścieżki wyboru", en: "Decision paths" },
  about: {
    pl: "Pytania, które prowadzą do formy prawnej.",
    en: "Questions that lead to a legal form.",
  },
  form: "entry",
  path: "decision-paths",
  extensions: ["yaml"],
  schema: decisionPathSchema,
  paths,
  // Intermediate steps, reachable only through the answers before them.
  unlisted: /\/wiedza\/[^/]+\/(?!etr\/)[^/]+\//,
  isCurrent: () => true,
  link: (id, { title }) => ({ name: title, href: paths.decisionPath(id) }),
  texts: { pl, en },
  problems,
});
