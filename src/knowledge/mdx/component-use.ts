import type { Body } from "#src/core/text/body.ts";
import { parseMarkup, positionOf, type MarkupNode } from "#src/core/text/markup-tree.ts";
import type { Position } from "#src/core/integrity/problem.ts";
import { findMdxComponent } from "./mdx-components.ts";

/** A component in a body, with its attributes and the component around it. */
export type ComponentUse = {
  name: string;
  parent: string | undefined;
  attributes: ReadonlyMap<string, string>;
  position: Position;
};

/** Whether a node is a component of the portal with plain attributes: anything else in MDX is code. */
export const isPlainComponent = (node: MarkupNode): boolean =>
  /^mdxJsx(?:Flow|Text)Element$/.test(node.type) &&
  findMdxComponent(node.name) !== undefined &&
  (node.attributes ?? []).every(({ type, value }) => type === "mdxJsxAttribute" && typeof value === "string");

/** The components that a body uses, in the order of the text; none when the body cannot be read. */
export function listComponentUses(body: Body): ComponentUse[] {
  const markup = parseMarkup(body);
  return "root" in markup ? listWithin(markup.root, undefined) : [];
}

function listWithin(node: MarkupNode, parent: string | undefined): ComponentUse[] {
  const isUse = isPlainComponent(node);
  const name = node.name ?? "";
  const attributes = new Map(
    (node.attributes ?? []).map((attribute) => [attribute.name ?? "", String(attribute.value)]),
  );
  const own = isUse ? [{ name, parent, attributes, position: positionOf(node) }] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => listWithin(child, isUse ? name : parent))];
}
