import { isSafeAddress } from "#src/core/links/scheme.ts";
import type { Body } from "#src/core/text/body.ts";
import { parseMarkup, positionOf, type MarkupNode } from "#src/core/text/markup-tree.ts";
import type { Position } from "#src/core/integrity/problem.ts";
import { findMdxComponent } from "./mdx-components.ts";

/** A component in a body, with its attributes and the component around it. */
export type ComponentUse = {
  name: string;
  parent?: string;
  attributes: Readonly<Record<string, string>>;
  position: Position;
};

/** Whether a node is a component of the portal with plain attributes: anything else in MDX is code. */
export const isPlainComponent = (node: MarkupNode): boolean =>
  /^mdxJsx(?:Flow|Text)Element$/.test(node.type) &&
  findMdxComponent(node.name) !== undefined &&
  (node.attributes ?? []).every(({ type, value }) => type === "mdxJsxAttribute" && typeof value === "string");

/** Whether a node may be served: a plain component with attributes that it knows, and an address that runs no code. */
export function isServedComponent(node: MarkupNode): boolean {
  const rule = findMdxComponent(node.name);
  const known = [...(rule?.required ?? []), ...(rule?.optional ?? [])];
  return (
    isPlainComponent(node) &&
    (node.attributes ?? []).every(
      ({ name = "", value }) =>
        known.includes(name) && (name !== rule?.address || isSafeAddress(String(value))),
    )
  );
}

/** The components that a body uses, in the order of the text; none when the body cannot be read. An own stack. */
export function listComponentUses(body: Body): ComponentUse[] {
  const markup = parseMarkup(body);
  const uses: ComponentUse[] = [];
  const stack: { node: MarkupNode; parent?: string }[] = "root" in markup ? [{ node: markup.root }] : [];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parent } = next;
    const isUse = isPlainComponent(node);
    const name = node.name ?? "";
    const own = { name, attributes: readAttributes(node), position: positionOf(node) };
    if (isUse) uses.push(parent === undefined ? own : { ...own, parent });
    const around = isUse ? name : parent;
    for (const child of node.children?.toReversed() ?? [])
      stack.push(around === undefined ? { node: child } : { node: child, parent: around });
  }
  return uses;
}

const readAttributes = ({ attributes = [] }: MarkupNode): Record<string, string> =>
  Object.fromEntries(attributes.map(({ name, value }) => [name ?? "", String(value)]));
