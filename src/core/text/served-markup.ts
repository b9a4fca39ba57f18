import { defineHastPlugin, type HastNode, type HastVisitorContext } from "satteri";
import { isSafeAddress } from "#src/core/links/scheme.ts";

/** The elements that Markdown itself makes (CommonMark with the extensions of GitHub). */
const ELEMENTS = new Set(
  (
    "a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup " +
    "table tbody td th thead tr ul"
  ).split(" "),
);

/** Their attributes, as the tree names them. */
const ATTRIBUTES = new Set([
  ...["alt", "checked", "className", "disabled", "href", "id", "src", "start", "title", "type"],
  ...["ariaDescribedBy", "ariaLabel", "dataFootnoteBackref", "dataFootnoteRef", "dataFootnotes"],
]);

const ADDRESSES = new Set(["href", "src"]);

type Component = { type: string; name?: string | null; attributes?: readonly { type: string }[] };

const drop = (node: Readonly<HastNode>, context: HastVisitorContext): void => {
  context.removeNode(node);
};

/**
 * Makes the plugin of the Markdown processor that serves nothing but what Markdown makes and the components that
 * `isComponent` knows: HTML, comments and code of MDX are left out, and so are other elements, attributes and addresses
 * that could run something. The content check reports them; this holds also where nobody has checked.
 */
export function serveMarkupOnly(isComponent: (node: Component) => boolean) {
  const dropUnknown = (node: Readonly<HastNode> & Component, context: HastVisitorContext): void => {
    if (!isComponent(node)) drop(node, context);
  };
  return defineHastPlugin({
    name: "markup-only",
    raw: drop,
    comment: drop,
    doctype: drop,
    mdxFlowExpression: drop,
    mdxTextExpression: drop,
    mdxjsEsm: drop,
    mdxJsxFlowElement: { filter: [], visit: dropUnknown },
    mdxJsxTextElement: { filter: [], visit: dropUnknown },
    element: {
      filter: [],
      visit(node, context): void {
        if (!ELEMENTS.has(node.tagName)) {
          drop(node, context);
          return;
        }
        for (const [name, value] of Object.entries(node.properties)) {
          const isUnsafe = ADDRESSES.has(name) && !isSafeAddress(String(value));
          if (isUnsafe || !ATTRIBUTES.has(name)) context.setProperty(node, name, null);
        }
      },
    },
  });
}
