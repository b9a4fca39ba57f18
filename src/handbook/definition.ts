import { defineView } from "#src/collections/definition.ts";
import en from "./messages.en.json" with { type: "json" };
import pl from "./messages.pl.json" with { type: "json" };

const start = "/redakcja/pomoc/";

const paths = {
  handbook: start,
  handbookProblems: `${start}kontrola/`,
  handbookCollection: (id: string) => `${start}zbiory/${id}/`,
};

/** The handbook of editors: what to write in the files of every collection, and what the check says of them. */
export const handbook = defineView({
  id: "handbook",
  paths,
  unlisted: /\/redakcja\/pomoc\//,
  texts: { pl, en },
});
