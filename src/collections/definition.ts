import type { z } from "astro/zod";
import type { ImageField } from "#src/core/fields/fields.ts";
import type { Link } from "#src/core/links/link.ts";
import type { ListingFacetName } from "#src/core/listing/facets.ts";
import type { SectionPicture } from "#src/ui/pictures.ts";
import type { Vocabularies } from "./vocabularies.ts";

/**
 * How a collection is stored: `entry` = one file per entry, `list` = one YAML list, `single` = one record in a file.
 */
export type CollectionForm = "entry" | "list" | "single";

/** Makes the schema of one record; `image` is the field for a picture next to its entry. */
export type SchemaBuilder = (image: ImageField) => z.ZodType;

/** One record as its schema gives it. */
export type FileOf<S extends SchemaBuilder> = z.output<ReturnType<S>>;

/** A text of the interface: plain, or one form per plural category (Unicode CLDR). */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });

/** Texts of the interface by key, in both languages. */
export type Texts = { pl: Record<string, Message>; en: Record<string, Message> };

/**
 * The texts of a problem: what is wrong, why it matters, what to do; `corrected` offers a value known to be valid.
 */
export type ProblemTexts = { what: string; why: string; remedy: string; corrected?: string };

/** Problems by their permanent ids. */
export type ProblemTable = Record<string, { severity: string; pl: ProblemTexts; en: ProblemTexts }>;

/** A part of the portal with a page of its own, which links name and the menu lists. */
export type Section = {
  /** Root-relative address of its page. */
  path: string;
  /** Key of its name among the texts of the interface. */
  title: string;
  /** Its illustration, which is also the mark of its entries. */
  picture: SectionPicture;
  /** Its group in the menu and its position there (small numbers first); a primary one is always visible. */
  menu?: { group: MenuGroupName; order: number; isPrimary?: true };
  /** Collections of which at least one must have entries; otherwise the menu leaves the section out. */
  needs?: readonly string[];
  /** Whether the page does not exist at all without them. */
  isOptional?: true;
};

/** Groups of the menu, in display order. */
export const menuGroups = ["find", "support", "cooperate", "news", "portal"] as const;
export type MenuGroupName = (typeof menuGroups)[number];

/** Makes root-relative addresses: fixed ones, and functions of ids. */
type Paths = Record<string, string | ((...parts: never[]) => string)>;

/** A filterable list of entries: the area of its texts, and its facets. */
export type ListDefinition = {
  /** `<area>.title`, `<area>.lead` and `<area>.count` are its text keys. */
  area: string;
  facets: readonly ListingFacetName[];
  /** Whether the page does not exist while the list is empty. */
  isAbsentWhenEmpty?: boolean;
};

/** The common part of a collection and of a view over several collections. */
export type Part = {
  id: string;
  /** Its addresses, which are merged with those of all parts into `paths`. */
  paths?: Paths;
  sections?: readonly Section[];
  /** The address of a text page (`content/pages/`) that this part shows as its own, or links to. */
  guide?: string;
  /** Its filterable list, shown on the page of the first section and provided by its `query.ts`. */
  list?: ListDefinition;
  /** Matches addresses that ask search engines not to index them; the sitemap leaves them out. */
  unlisted?: RegExp;
  texts?: Texts;
  problems?: ProblemTable;
};

/** What the name of an entry may need besides its own file: the language of the build, its texts and dictionaries. */
export type LinkWords = {
  language: "pl" | "en";
  t(this: void, key: string, values?: Record<string, string | number>): string;
  vocabularies: Vocabularies;
};

/** Describes a collection without reading its content. */
export type Definition<S extends SchemaBuilder = SchemaBuilder> = Part & {
  /** What editors call the collection. */
  label: { pl: string; en: string };
  /** What it holds, in one sentence for its README, the handbook and editors. */
  about: { pl: string; en: string };
  form: CollectionForm;
  /** Folder of entries, or the file of a list or single record, relative to the content folder. */
  path: string;
  /** File name endings that the folder may hold. */
  extensions: readonly string[];
  /** Whether a region may leave the file out. */
  isOptional?: boolean;
  schema: S;
  /**
   * What readers call an entry: `kind.<kind>` and `kinds.<kind>` are its text keys. Its `query.ts` provides the
   * entries.
   */
  kind?: string;
  /** Whether each entry has its own picture for link previews; otherwise the portal's picture is used. */
  hasPreview?: true;
  /** Name and page of an entry, for everything that links to it. */
  link?(this: void, id: string, file: FileOf<S>, words: LinkWords): Link;
  /** Whether numbered pages of its list stand beside those of its entries, so that no id is a number. */
  isPaged?: true;
  /** The field and the columns of a collection of CSV tables. */
  table?: { field: string; columns: readonly string[] };
  /** Whether texts of entries may use the portal's components (`src/knowledge/mdx/`). */
  takesComponents?: true;
  /** Fields that have moved to another collection; the check names its id. */
  movedFields?: Readonly<Record<string, string>>;
  /** Whether an entry claims to be true on `today` (YYYY-MM-DD), so that its `verifiedOn` may grow stale: said wherever there is one. */
  isCurrent?(this: void, file: Partial<FileOf<S>>, today: string): boolean;
  /** The day (YYYY-MM-DD) of which its facts tell, where that is not `verifiedOn`; undefined when it is not known. */
  asOf?(this: void, file: Partial<FileOf<S>>): string | undefined;
};

/** Defines a collection; the returned value keeps the types of its schema and texts. */
export const defineCollection = <S extends SchemaBuilder, const D extends Omit<Definition<S>, "schema">>(
  definition: D & { schema: S },
): D & { schema: S } => definition;

/** Defines a view over several collections. */
export const defineView = <const P extends Part>(view: P): P => view;

/** Turns a list of parts into a record by id. */
export const byId = <const P extends readonly { id: string }[]>(parts: P) =>
  Object.fromEntries(parts.map((part) => [part.id, part])) as {
    [One in P[number] as One["id"]]: One;
  };
