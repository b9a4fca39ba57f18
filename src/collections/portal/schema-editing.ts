import { z } from "astro/zod";
import { webAddress } from "#src/core/fields/fields.ts";

/** Where editors of the page `/redakcja/` keep their work; `test` keeps it in their own browser, to try the page out. */
export const editingBackends = ["github", "gitlab", "gitea", "test"] as const;

/** The setting that switches on the page for editors (`/redakcja/`). */
export const editing = () =>
  z.strictObject({
    backend: z.enum(editingBackends).meta({
      pl: "gdzie jest repozytorium; test: próba, która zapisuje tylko w przeglądarce",
      en: "where the repository is; test: a trial that saves in the browser alone",
    }),
    repository: z
      .string()
      .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
      .optional()
      .meta({ pl: "repozytorium treści: właściciel/nazwa", en: "repository of the content: owner/name" }),
    branch: z
      .string()
      .regex(/^[\w./-]+$/)
      .optional()
      .meta({ pl: "gałąź; bez niej domyślna", en: "branch; the default one without it" }),
    folder: z
      .string()
      .regex(/^(?!\/)[\w./-]*(?<!\/)$/)
      .default("content")
      .meta({ pl: "folder treści w repozytorium", en: "folder of the content in the repository" }),
    server: webAddress()
      .optional()
      .meta({ pl: "adres własnego serwera Git", en: "address of a Git server of your own" }),
    loginUrl: webAddress()
      .optional()
      .meta({ pl: "adres programu logowania do GitHuba", en: "address of the log-in helper for GitHub" }),
    appId: z.string().min(8).optional().meta({
      pl: "identyfikator aplikacji OAuth w GitLabie lub Gitei",
      en: "id of the OAuth application in GitLab or Gitea",
    }),
    review: z.boolean().default(false).meta({
      pl: "czy zmiany czekają na przegląd (pull request, merge request)",
      en: "whether changes wait for a review (pull request, merge request)",
    }),
  });

/** The setting of the page for editors as its operator wrote it. */
export type EditingFile = z.infer<ReturnType<typeof editing>>;
