import type { CollectionFile, EntryCollection, Field } from "@sveltia/cms";
import { z } from "astro/zod";
import { allDefinitions } from "#src/collections/index.ts";
import type { Definition } from "#src/collections/definition.ts";
import { listFields, unwrap } from "#src/check/records/schema-fields.ts";
import { messages, texts, type MessageKey } from "#src/i18n/messages.ts";
import type { Language } from "#src/core/text/language.ts";
import type { Choices } from "./choices.ts";
import { toFields, type FormContext } from "./to-field.ts";

/** What the forms are made of: the folder of the content in the repository, its language, and closed lists. */
export type FormsOptions = { folder: string; language: Language; choices: Choices };

/** The format of a form's files, which the page reads and writes by itself; the program asks for the ending of its name. */
const formatOf = (name: string, extension: string): string =>
  extension === "yaml" ? `portal-${name}` : `portal-${name}-frontmatter`;

/** What has no page of its own, or shares one, has no preview. */
const withoutPreview = { editor: { preview: false } };

/** Fields that name an entry, the best first. */
const NAMING = ["name", "title", "subject"];

/** A picture keeps its notation, so that its form can offer the file. */
const pictureField = () => z.string().meta({ notation: "image" }) as never;

const schemaOf = (definition: Definition): z.ZodType => definition.schema(pictureField);

const readText = (key: string, language: Language): string | undefined => {
  const text = texts[language][key as MessageKey] as unknown;
  return typeof text === "string" ? text : undefined;
};

/** What readers call the entries, or else what editors do. */
const nameOf = ({ id, kind }: Definition, language: Language): { label: string; label_singular?: string } => {
  const label = readText(`kinds.${kind}`, language) ?? readText(`editing.collection.${id}`, language) ?? id;
  const one = readText(`kind.${kind}`, language);
  return { label, ...(one !== undefined && { label_singular: one }) };
};

function toContext({ texts: own }: Definition, { language, choices }: FormsOptions): FormContext {
  const t = messages(language);
  const answers = { yes: t("editing.yes"), no: t("editing.no") };
  return { language, choices, texts: new Set(Object.keys(own?.pl ?? {})), answers };
}

/** The field of the text below the front matter: as it is written, because only so it stays as it was. */
const toBody = (label: string): Field => ({
  name: "body",
  label,
  widget: "markdown",
  required: false,
  modes: ["raw"],
});

const joinPath = (folder: string, path: string) =>
  [folder, path].filter((part) => !/^\.?$/.test(part)).join("/");

/** Where an entry's page is: `podmioty/{{slug}}/`; undefined for entries without one. */
function findPreviewPath({ paths = {} }: Definition): string | undefined {
  const makers = Object.values(paths).filter((path) => typeof path === "function" && path.length === 1);
  const templates = makers.map((path) => (path as (id: string) => string)("{{slug}}"));
  return templates.find((path) => path.endsWith("/{{slug}}/"))?.slice(1);
}

/** The field that the list of entries shows, and from which the name of a new file is made; they may have none. */
export function findNaming(definition: Definition): string | undefined {
  const core = unwrap(schemaOf(definition));
  if (!(core instanceof z.ZodObject)) return undefined;
  const fields = listFields(core).filter(([, field]) => unwrap(field) instanceof z.ZodString);
  return NAMING.find((name) => fields.some(([key]) => key === name));
}

/** The name of the form for files of one ending; the first ending of a collection has the collection's own. */
export const nameForm = ({ id, extensions }: Definition, extension: string): string =>
  extension === extensions[0] ? id : `${id}-${extension}`;

function toEntries(definition: Definition, extension: string, options: FormsOptions): EntryCollection {
  const { language, folder } = options;
  const t = messages(language);
  const { extensions, path } = definition;
  const isFirst = extension === extensions[0];
  const name = nameForm(definition, extension);
  const { label, ...singular } = nameOf(definition, language);
  const naming = findNaming(definition);
  const fields = toFields(schemaOf(definition), toContext(definition, options));
  // Entries without a name of their own share the page of what they belong to.
  const preview = naming === undefined ? undefined : findPreviewPath(definition);
  return {
    name,
    label: isFirst ? label : `${label} (${extension})`,
    ...singular,
    folder: joinPath(folder, path),
    extension,
    format: formatOf(name, extension),
    fields: extension === "yaml" ? fields : [...fields, toBody(t("editing.body"))],
    identifier_field: naming ?? fields[0]?.name ?? "id",
    summary: naming === undefined ? "{{slug}}" : `{{${naming}}}`,
    slug: {
      ...(naming !== undefined && { template: `{{${naming}}}` }),
      editable: ["create"],
      hint: t("editing.slug"),
      pattern: ["^[a-z0-9-]+$", t("editing.slug")],
    },
    create: isFirst,
    delete: false,
    media_folder: "",
    public_folder: "",
    aliases_field: false,
    ...(preview === undefined ? withoutPreview : { preview_path: preview }),
  };
}

/** A folder of tables: each is shown as the text that it is, because no form is made for tables. */
function toTables(definition: Definition, { language, folder }: FormsOptions): EntryCollection {
  const t = messages(language);
  return {
    name: definition.id,
    label: nameOf(definition, language).label,
    description: t("editing.table"),
    folder: joinPath(folder, definition.path),
    extension: "csv",
    format: "raw",
    fields: [{ name: "body", label: t("editing.body"), hint: t("editing.table"), widget: "text" }],
    summary: "{{slug}}",
    create: false,
    delete: false,
    duplicate: false,
    ...withoutPreview,
  };
}

/** Collections of which a file is an entry; one for each ending, because a form knows one. */
export const toEntryCollections = (options: FormsOptions): EntryCollection[] =>
  allDefinitions
    .filter(({ form }) => form === "entry")
    .flatMap((definition) =>
      definition.table
        ? [toTables(definition, options)]
        : definition.extensions.map((extension) => toEntries(definition, extension, options)),
    );

/** Lists and settings, a file each; without files that programs write (boundaries). */
export const toSingletons = (options: FormsOptions): CollectionFile[] =>
  allDefinitions
    .filter(({ form, extensions }) => form !== "entry" && extensions.includes("yaml"))
    .map((definition) => {
      const { id, path, form } = definition;
      const { label } = nameOf(definition, options.language);
      const fields = toFields(schemaOf(definition), toContext(definition, options));
      const items: Field = {
        name: "items",
        label,
        widget: "list",
        fields,
        collapsed: true,
        summary: "{{fields.id}}",
      };
      return {
        name: id,
        label,
        file: joinPath(options.folder, path),
        format: formatOf(id, "yaml"),
        fields: form === "list" ? [items] : fields,
        ...withoutPreview,
      };
    });
