import { isCollection, isMap, isPair, isScalar, type Document, type Scalar, type YAMLMap } from "yaml";

/** The nodes of a document that hold text, and its records. */
export type YamlNodes = { scalars: Scalar[]; maps: YAMLMap[] };

/** Every scalar (keys too) and every record of a document. An own stack: nesting may be deeper than the call stack. */
export function listYamlNodes(document: Document): YamlNodes {
  const nodes: YamlNodes = { scalars: [], maps: [] };
  const stack: unknown[] = [document.contents];
  while (stack.length > 0) {
    const node = stack.pop();
    if (isScalar(node)) nodes.scalars.push(node);
    if (isMap(node)) nodes.maps.push(node);
    if (isPair(node)) stack.push(node.key, node.value);
    if (isCollection(node)) for (const item of node.items) stack.push(item);
  }
  return nodes;
}

/** The scalars that repeat a key of their record. The library compares every key with every other one. */
export function listRepeatedKeys({ maps }: YamlNodes): Scalar[] {
  return maps.flatMap(({ items }) => {
    const seen = new Set<unknown>();
    return items.flatMap(({ key }) => {
      if (!isScalar(key)) return [];
      const isRepeated = seen.has(key.value);
      seen.add(key.value);
      return isRepeated ? [key] : [];
    });
  });
}

/** Whether lists and records lie deeper in a value than `limit`. */
export function isDeeper(data: unknown, limit: number): boolean {
  const stack = [{ value: data, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null) continue;
    if (depth >= limit) return true;
    for (const inside of Object.values(value)) stack.push({ value: inside, depth: depth + 1 });
  }
  return false;
}

/** A value that is the merge sign by its tag (`!!merge <<`), which means something only as a key. */
export function findStrayMerge({ scalars, maps }: YamlNodes): Scalar | undefined {
  const merges = scalars.filter(({ value }) => typeof value === "symbol");
  if (merges.length === 0) return undefined;
  const keys = new Set(maps.flatMap(({ items }) => items.map(({ key }) => key)));
  return merges.find((scalar) => !keys.has(scalar));
}
