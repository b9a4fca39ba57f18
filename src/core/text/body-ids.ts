import { hash } from "node:crypto";
import Slugger from "github-slugger";
import { defineHastPlugin, type PluginFactoryContext } from "satteri";

/** Begins ids that a text brings to a page, until the page is finished (`src/core/html/settle-ids.ts`). */
export const BODY_ID = "of-body-";

const TARGETS = ["h1", "h2", "h3", "h4", "h5", "h6", "a", "li"];

/**
 * Gives the headings of a text the ids that GitHub gives them, and marks its ids and its links to them as those of this
 * text: a page may have ids of its own, or several texts.
 */
export function markBodyIds({ fileURL, source }: PluginFactoryContext) {
  const mark = `${BODY_ID}${hash("sha1", fileURL?.href ?? source, "hex").slice(0, 8)}-`;
  const slugger = new Slugger();
  return defineHastPlugin({
    name: "body-ids",
    element: {
      filter: TARGETS,
      visit(node, context): void {
        const { id, href, ariaDescribedBy } = node.properties;
        const isHeading = node.tagName.startsWith("h");
        const own = isHeading && id === undefined ? slugger.slug(context.textContent(node)) : id;
        if (typeof own === "string") context.setProperty(node, "id", mark + own);
        if (typeof href === "string" && href.startsWith("#") && href.length > 1)
          context.setProperty(node, "href", `#${mark}${href.slice(1)}`);
        if (Array.isArray(ariaDescribedBy))
          context.setProperty(
            node,
            "ariaDescribedBy",
            ariaDescribedBy.map((name) => mark + String(name)),
          );
      },
    },
  });
}
