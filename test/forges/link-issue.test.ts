import { execFile } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { MARK } from "#src/outer-links/format-report.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

const script = join(import.meta.dirname, "../../.ci/link-issue.mjs");
const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

type Issue = { number: number; body: string; isOpen: boolean; author: number; labels: string[] };
const issue = (number: number, fields: Partial<Issue> = {}): Issue => ({
  ...{ number, body: `${MARK}\nold`, isOpen: true, author: 7, labels: ["odsyłacze"] },
  ...fields,
});
type Handle = (method: string, url: URL, values: Record<string, string>) => unknown;

const addressOf = (request: IncomingMessage) => new URL(request.url ?? "", "http://forge.example");
const slice = <T>(all: readonly T[], { searchParams: asked }: URL): T[] => {
  const [page, size] = [Number(asked.get("page")), Number(asked.get("per_page"))];
  return all.slice((page - 1) * size, page * size);
};

/** The issues of a project in the API of GitLab 4; only its own token may do anything. */
const gitlab = (issues: Issue[]): Handle => {
  const show = ({ number, body, isOpen, author, labels }: Issue) => ({
    ...{ iid: number, description: body, labels, state: isOpen ? "opened" : "closed" },
    author: { id: author },
  });
  return (method, url, values) => {
    if (url.pathname === "/user") return { id: 7 };
    const own = issues.find(({ number }) => url.pathname === `/projects/5/issues/${number}`);
    if (method === "GET" && url.pathname === "/projects/5/issues") {
      const label = url.searchParams.get("labels") ?? "";
      const found = issues.filter(({ isOpen, labels }) => isOpen && labels.includes(label));
      return url.searchParams.get("state") === "opened" ? slice(found, url).map(show) : undefined;
    }
    if (method === "POST" && url.pathname === "/projects/5/issues") {
      issues.push(issue(90, { body: values["description"] ?? "", labels: [values["labels"] ?? ""] }));
      return {};
    }
    if (method !== "PUT" || !own) return undefined;
    Object.assign(own, { body: values["description"], isOpen: values["state_event"] !== "close" });
    return {};
  };
};

/** The issues of a repository in the API of GitHub; bots have even numbers here. */
const github = (issues: Issue[]): Handle => {
  const show = ({ number, body, author }: Issue) => ({
    ...{ number, body },
    user: { type: author === 7 ? "Bot" : "User" },
  });
  return (method, url, values) => {
    const own = issues.find(({ number }) => url.pathname === `/repos/a/b/issues/${number}`);
    if (method === "GET" && url.pathname === "/repos/a/b/issues")
      return slice(
        issues.filter(({ isOpen }) => isOpen),
        url,
      ).map(show);
    if (method === "POST" && url.pathname === "/repos/a/b/issues") {
      issues.push(issue(90, { body: values["body"] ?? "" }));
      return {};
    }
    if (method !== "PATCH" || !own) return undefined;
    Object.assign(own, { body: values["body"], isOpen: values["state"] === "open" });
    return {};
  };
};

/** Serves a forge on this machine; what it does not know, and whoever has another token, is refused. */
async function serve(handle: Handle): Promise<string> {
  const server = createServer((request, response) => {
    const { "private-token": token, authorization } = request.headers;
    void text(request).then((body) => {
      const known = token === "secret" || authorization === "Bearer secret";
      const values = (body === "" ? {} : JSON.parse(body)) as Record<string, string>;
      if (!known) return response.writeHead(401).end();
      const answer = handle(request.method ?? "", addressOf(request), values);
      return response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const forges = {
  GitLab: {
    handle: gitlab,
    toEnv: (url: string) => ({ CI_API_V4_URL: url, CI_PROJECT_ID: "5", LINKS_TOKEN: "secret" }),
  },
  GitHub: {
    handle: github,
    toEnv: (url: string) => ({ GITHUB_API_URL: url, GITHUB_REPOSITORY: "a/b", GITHUB_TOKEN: "secret" }),
  },
};

/** Runs the script as a job does. */
async function run(env: Record<string, string>, isBroken: boolean, body = `${MARK}\nnew`) {
  const file = join(createTemporaryFolder(), "links.md");
  writeFileSync(file, body);
  const options = { env: { PATH: process.env["PATH"], BROKEN: isBroken ? "1" : "0", ...env } };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) =>
    execFile(process.execPath, [script, file], options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );
}

describe.each(Object.entries(forges))("the issue of links on %s", (_, { handle, toEnv }) => {
  const keep = async (issues: Issue[], isBroken: boolean) => {
    const result = await run(toEnv(await serve(handle(issues))), isBroken);
    expect(result.stderr).toBe("");
    return result.stdout;
  };

  it("is opened, written anew, closed when all links work, and left closed", async () => {
    const issues: Issue[] = [];
    const env = toEnv(await serve(handle(issues)));
    expect((await run(env, true)).stdout).toContain("opened");
    expect(issues).toEqual([issue(90, { body: `${MARK}\nnew` })]);
    expect((await run(env, true, `${MARK}\nnewer`)).stdout).toContain("updated");
    expect(issues).toEqual([issue(90, { body: `${MARK}\nnewer` })]);
    expect((await run(env, false)).stdout).toContain("closed");
    expect(issues).toEqual([issue(90, { body: `${MARK}\nnew`, isOpen: false })]);
    expect((await run(env, false)).stdout).toContain("none");
  });

  it("is not one that somebody else wrote, and is found behind a hundred others", async () => {
    const foreign = issue(1, { author: 8 });
    const others = Array.from({ length: 120 }, (__, index) => issue(index + 100, { body: "Another." }));
    const own = issue(3);
    expect(await keep([foreign, ...others, own], true)).toContain("updated");
    expect([foreign.body, own.body]).toEqual([`${MARK}\nold`, `${MARK}\nnew`]);
  });

  it("is left as it is where the forge refuses, which is told without the token and a stack", async () => {
    const url = await serve(handle([issue(3)]));
    const env = Object.fromEntries(
      Object.entries(toEnv(url)).map(([name, value]) => [name, value === "secret" ? "stolen" : value]),
    );
    expect(await run(env, true)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^GET \S+: 401\n$/) as string,
    });
  });

  it("is never made of a file that is no report", async () => {
    const issues: Issue[] = [];
    const result = await run(toEnv(await serve(handle(issues))), true, "<html>");
    expect(result).toMatchObject({ code: 1, stderr: "The file is not a report of links.\n" });
    expect(issues).toEqual([]);
  });
});

it("a job without a token is told which it needs", async () => {
  expect((await run({}, true)).stderr).toContain("LINKS_TOKEN");
});
