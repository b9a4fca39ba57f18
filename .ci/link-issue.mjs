// Keeps one issue with the links that do not work, on GitHub or GitLab: `BROKEN=1 node .ci/link-issue.mjs links.md` opens it
// or writes it anew, `BROKEN=0` closes it. Which forge it is, and with which rights, say the variables of its job.
import { readFileSync } from "node:fs";

const MARK = "<!-- spolecznik-links -->";
const TITLE = "Odsyłacze, które nie działają";
const LABEL = "odsyłacze";
const PAGE = 100;

/**
 * @typedef {{ number: number, body: string, isOwn: boolean }} Issue An open issue, and whether this program's account wrote it.
 * @typedef {(method: string, path: string, values?: object) => Promise<any>} Ask
 * @typedef {{
 *   list: (page: number) => Promise<Issue[]>,
 *   open: (title: string, body: string) => Promise<unknown>,
 *   write: (number: number, body: string, isOpen: boolean) => Promise<unknown>,
 * }} Forge
 */

/**
 * Opens the issue of a report, writes it anew or closes it, and says which. Of several issues only one that its own account
 * wrote, and that begins with the mark of reports, is taken for it.
 * @param {Forge} forge
 * @param {{ body: string, isBroken: boolean }} report
 * @returns {Promise<"opened" | "updated" | "closed" | "none">}
 */
async function keepIssue(forge, { body, isBroken }) {
  if (!body.startsWith(MARK)) throw new Error("The file is not a report of links.");
  const own = await find(forge);
  if (own) await forge.write(own.number, body, isBroken);
  else if (isBroken) await forge.open(TITLE, body);
  if (own) return isBroken ? "updated" : "closed";
  return isBroken ? "opened" : "none";
}

/** @param {Forge} forge */
async function find(forge) {
  for (let page = 1; ; page += 1) {
    const issues = await forge.list(page);
    const own = issues.find((issue) => issue.isOwn && issue.body.startsWith(MARK));
    if (own || issues.length < PAGE) return own;
  }
}

/**
 * GitHub (https://docs.github.com/rest/issues/issues), by the token of the job: its account is a bot.
 * @param {Ask} ask
 * @returns {Forge}
 */
const makeGithub = (ask) => ({
  list: async (page) =>
    (await ask("GET", `/issues?state=open&per_page=${PAGE}&page=${page}`)).map(({ number, body, user }) => ({
      ...{ number, body: body ?? "" },
      isOwn: user?.type === "Bot",
    })),
  open: (title, body) => ask("POST", "/issues", { title, body }),
  write: (number, body, isOpen) =>
    ask("PATCH", `/issues/${number}`, { body, state: isOpen ? "open" : "closed" }),
});

/**
 * GitLab (https://docs.gitlab.com/api/issues), by an access token, since that of a job may not write issues; `self` is the
 * account of the token.
 * @param {Ask} ask
 * @param {number} self
 * @returns {Forge}
 */
const makeGitlab = (ask, self) => ({
  list: async (page) => {
    const asked = `state=opened&labels=${encodeURIComponent(LABEL)}&per_page=${PAGE}&page=${page}`;
    return (await ask("GET", `/issues?${asked}`)).map(({ iid, description, author }) => ({
      ...{ number: iid, body: description ?? "" },
      isOwn: author.id === self,
    }));
  },
  open: (title, body) => ask("POST", "/issues", { title, description: body, labels: LABEL }),
  write: (number, body, isOpen) =>
    ask("PUT", `/issues/${number}`, { description: body, ...(!isOpen && { state_event: "close" }) }),
});

/**
 * @param {string} base
 * @param {Record<string, string>} headers
 * @returns {Ask}
 */
const makeAsk = (base, headers) => async (method, path, values) => {
  const answer = await fetch(`${base}${path}`, {
    method,
    headers: { ...headers, "content-type": "application/json" },
    ...(values && { body: JSON.stringify(values) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path.replace(/\?.*/, "")}: ${answer.status}`);
  return answer.json();
};

/**
 * The forge in whose job this runs. Throws where there is none, or no token.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Forge>}
 */
async function toForge(env) {
  const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN } = env;
  if (GITHUB_API_URL && GITHUB_REPOSITORY && GITHUB_TOKEN)
    return makeGithub(
      makeAsk(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`, { authorization: `Bearer ${GITHUB_TOKEN}` }),
    );
  const { CI_API_V4_URL, CI_PROJECT_ID, LINKS_TOKEN } = env;
  if (!CI_API_V4_URL || !CI_PROJECT_ID || !LINKS_TOKEN)
    throw new Error("A job of GitHub with GITHUB_TOKEN, or of GitLab with LINKS_TOKEN, is needed.");
  const headers = { "PRIVATE-TOKEN": LINKS_TOKEN };
  const { id } = await makeAsk(CI_API_V4_URL, headers)("GET", "/user");
  return makeGitlab(makeAsk(`${CI_API_V4_URL}/projects/${CI_PROJECT_ID}`, headers), id);
}

try {
  const report = {
    body: readFileSync(process.argv[2] ?? "", "utf8"),
    isBroken: process.env["BROKEN"] === "1",
  };
  process.stdout.write(`The issue of links: ${await keepIssue(await toForge(process.env), report)}.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
