import type { CollectionName } from "#src/collections/index.ts";

/** What an author writes in a component's tag: names of attributes, and those that must be there. */
type ComponentRule = {
  required: readonly string[];
  optional: readonly string[];
  parent?: string;
  names?: NamedIds;
  /** The attribute that is an address on the web or in the portal. */
  address?: string;
};

/** The attribute that names records of a collection, by their ids or by the reference in another field (`by`). */
export type NamedIds = { attribute: string; collection: CollectionName; by?: string };

/** The components that guides and text pages may use without importing them. Attributes are plain texts. */
export const mdxComponents = {
  Steps: { required: [], optional: [] },
  Step: { required: ["title"], optional: [], parent: "Steps" },
  Law: {
    required: ["act"],
    optional: ["article", "asOf", "url"],
    names: { attribute: "act", collection: "acts" },
    address: "url",
  },
  Term: { required: ["id"], optional: [], names: { attribute: "id", collection: "glossary" } },
  FormComparison: {
    required: ["forms"],
    optional: ["criteria"],
    names: { attribute: "forms", collection: "form-comparison", by: "form" },
  },
  Notice: { required: [], optional: [] },
} as const satisfies Record<string, ComponentRule>;

/** The rule of a component, or undefined when content may not use it. */
export const findMdxComponent = (name: string | null | undefined): ComponentRule | undefined =>
  Object.hasOwn(mdxComponents, name ?? "") ? mdxComponents[name as keyof typeof mdxComponents] : undefined;

/** Ids in an attribute that names several, separated by commas or spaces. */
export const listIds = (written: string): string[] => written.split(/[\s,]+/).filter(Boolean);
