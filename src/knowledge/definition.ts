import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const paths = { knowledge: "/wiedza/" };

/** Guides, decision paths and pages by topic. */
export const knowledge = defineView({
  id: "knowledge",
  paths,
  sections: [
    {
      path: paths.knowledge,
      title: "knowledge.title",
      picture: "knowledge",
      menu: { group: "find", order: 40, isPrimary: true },
      needs: ["guides", "decision-paths", "glossary"],
      isOptional: true,
    },
  ],
  texts: { pl, en },
});
