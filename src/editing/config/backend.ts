import type { Backend } from "@sveltia/cms";
import type { EditingFile } from "#src/collections/portal/schema-editing.ts";
import { messages } from "#src/i18n/messages.ts";
import type { Language } from "#src/core/text/language.ts";

/** Public servers, and where the interfaces of a server are (each project's own documentation). */
const servers = {
  github: { public: "https://github.com", api: "/api/v3" },
  gitlab: { public: "https://gitlab.com", api: "/api/v4" },
  gitea: { public: "https://gitea.com", api: "/api/v1" },
} as const;

const withoutSlash = (address: string) => address.replace(/\/+$/, "");

/** The address of the Git server, and that of its interface for programs. */
function findServer({ backend, server }: EditingFile): { server: string; api: string } | undefined {
  if (backend === "test") return undefined;
  const own = withoutSlash(server ?? servers[backend].public);
  const isPublicGitHub = backend === "github" && own === servers.github.public;
  return { server: own, api: isPublicGitHub ? "https://api.github.com" : `${own}${servers[backend].api}` };
}

/** Ways to log in: a helper or an application of the server where there is one, and a token of the editor's own. */
function toLogin({ backend, loginUrl, appId }: EditingFile, server: string) {
  if (backend === "github" && loginUrl !== undefined) return { base_url: withoutSlash(loginUrl) };
  if (backend === "gitlab" && appId !== undefined)
    return { base_url: server, app_id: appId, auth_type: "pkce" as const };
  if (backend === "gitea" && appId !== undefined) return { base_url: server, app_id: appId };
  return { auth_methods: ["token" as const] };
}

function toCommitMessages(language: Language) {
  const t = messages(language);
  return {
    create: t("editing.commit.create"),
    update: t("editing.commit.update"),
    delete: t("editing.commit.delete"),
    uploadMedia: t("editing.commit.upload"),
    deleteMedia: t("editing.commit.remove"),
  };
}

/** Where the page saves, as its program wants it. Without a way to log in of its own only tokens are taken. */
export function toBackend(editing: EditingFile, language: Language): Backend {
  const place = findServer(editing);
  const { backend, repository = "", branch } = editing;
  if (!place || backend === "test") return { name: "test-repo" };
  return {
    name: backend,
    repo: repository,
    ...(branch !== undefined && { branch }),
    ...(place.api !== "https://api.github.com" && { api_root: place.api }),
    ...toLogin(editing, place.server),
    commit_messages: toCommitMessages(language),
  } as Backend;
}

/** Other hosts that the page asks for data, and those that show pictures of editors. */
export function listHosts(editing: EditingFile): { data: string[]; pictures: string[] } {
  const place = findServer(editing);
  if (!place) return { data: [], pictures: [] };
  const origins = [place.api, ...(editing.backend === "github" ? [] : [place.server])].map(
    (address) => new URL(address).origin,
  );
  const own = new URL(place.server).origin;
  return {
    data: [...new Set(origins)],
    pictures: own === servers.github.public ? ["https://avatars.githubusercontent.com"] : [own],
  };
}

/** The policy of the page (CSP 3): scripts and fonts from its own host, data from the Git server alone. */
export function toPolicy(editing: EditingFile): string {
  const { data, pictures } = listHosts(editing);
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The program puts its styles into the page while it runs.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    ["img-src 'self' blob: data:", ...pictures].join(" "),
    "media-src blob:",
    ["connect-src 'self' blob: data:", ...data].join(" "),
    "worker-src 'self' blob:",
    // The preview of an entry, and within it the entry's page.
    "frame-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'none'",
  ].join(";");
}
