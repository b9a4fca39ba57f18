import { parseHTML } from "linkedom";
import { listLeaves } from "#src/editing/client/preview/leaves.ts";
import type { FormField, Words } from "#src/editing/client/preview/form-field.ts";
import { showChanges } from "#src/editing/client/preview/show-changes.ts";

/** The form of an invented collection, with a field of each kind. */
export const form: FormField[] = [
  { name: "name", label: "Nazwa", widget: "string" },
  { name: "shortName", label: "Skrót", widget: "string" },
  { name: "legalForm", label: "Forma", widget: "select", options: optionsOf("fundacja", "stowarzyszenie") },
  {
    name: "spheres",
    label: "Sfery",
    widget: "select",
    multiple: true,
    options: optionsOf("kultura", "sport"),
  },
  { name: "nip", label: "NIP", widget: "string" },
  { name: "founded", label: "Założona", widget: "string" },
  { name: "seats", label: "Miejsca", widget: "number" },
  { name: "pool", label: "Pula", widget: "number" },
  { name: "isOpen", label: "Otwarta", widget: "boolean" },
  { name: "website", label: "Strona", widget: "string" },
  { name: "operator", label: "Prowadzi", widget: "relation", collection: "entities" },
  {
    name: "address",
    label: "Adres",
    widget: "object",
    fields: ["street", "postalCode", "town"].map((name) => ({ name, label: name, widget: "string" })),
  },
  {
    name: "contacts",
    label: "Kontakty",
    widget: "list",
    fields: ["label", "phone"].map((name) => ({ name, label: name, widget: "string" })),
  },
  { name: "body", label: "Treść", widget: "markdown" },
];

function optionsOf(...labels: string[]) {
  return labels.map((label) => ({ label, value: label.slice(0, 4) }));
}

/** Words of Polish pages, with the name of one entry. */
export const words: Words = {
  language: "pl",
  yes: "tak",
  no: "nie",
  names: new Map([["entities/tilia", "Stowarzyszenie Tilia"]]),
};

/** Puts a draft into the main part of a page, and gives it back as HTML with the labels of what could only be listed. */
export function show(html: string, saved: object, draft: object) {
  const { document } = parseHTML(`<html><body><main>${html}</main></body></html>`);
  const root = document.querySelector("main") as unknown as Element;
  const before = root.innerHTML;
  const leaves = listLeaves({ ...saved }, { ...draft }, form, words);
  const shown = showChanges({ root, language: "pl", leaves, naming: "name", isOnPage: () => true });
  const after = root.innerHTML.replaceAll(/\u00A0|&#160;/g, " ");
  shown.undo();
  return {
    html: after,
    marks: [...after.matchAll(/<(ins|del) class="draft-change">(.*?)<\/\1>/g)].map(
      ([, name, text]) => `${name} ${text}`,
    ),
    listed: shown.listed.map(({ label, after: value }) => `${label}: ${value?.said ?? "–"}`),
    isRestored: root.innerHTML === before,
  };
}
