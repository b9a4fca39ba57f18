import { defineHastPlugin, type HastNode, type HastVisitorContext } from "satteri";

/** The words of the cells in the first row of a table that has any. */
function listHeadings(node: Readonly<HastNode>, context: HastVisitorContext): string[] {
  if (!("children" in node)) return [];
  const cells = node.children.filter((child) => "tagName" in child && /^t[hd]$/.test(child.tagName));
  if (cells.length > 0) return cells.map((cell) => context.textContent(cell).trim()).filter(Boolean);
  for (const child of node.children) {
    const found = listHeadings(child, context);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Puts each table of a text into a region of its own that scrolls and can be reached by keyboard (WCAG 2.1.1, 1.4.10).
 * The region is named by the headings of the table's columns.
 */
export const tableRegions = defineHastPlugin({
  name: "table-regions",
  element: {
    filter: ["table"],
    visit(node, context): void {
      context.wrapNode(node, {
        type: "element",
        tagName: "section",
        properties: {
          className: ["scroll-region"],
          tabIndex: 0,
          ariaLabel: listHeadings(node, context).join(", ") || "…",
        },
        children: [],
      });
    },
  },
});
