import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { MARK as LINK_MARK } from "#src/outer-links/format-report.ts";
import packageFile from "../../package.json" with { type: "json" };

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Workflow = {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: object; steps: Step[]; "timeout-minutes": number }>;
};

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const files = globSync(".github/workflows/*.yml", { cwd: root });
const workflows = files.map((file) => ({ file, text: read(file), ...(parse(read(file)) as Workflow) }));
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

/** Names of npm scripts that a text runs. */
const listScripts = (text: string) =>
  [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(({ 1: name = "" }) => name);

describe.each(workflows)("the workflow $file", (workflow) => {
  it("is one to the parser of GitHub", async () => {
    const { file: name, text: content } = workflow;
    const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    const errors = value ? ((await convertWorkflowTemplate(context, value)).errors ?? []) : [];
    expect([...context.errors.getErrors(), ...errors].map(String)).toEqual([]);
  });

  it("says all its rights, and how long a job may take", () => {
    expect(Object.keys(workflow.permissions).length).toBeGreaterThan(0);
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });

  it("takes no text from outside into a shell or a script", () => {
    for (const { run, with: values } of stepsOf(workflow))
      expect([run, values?.["script"]].join("\n")).not.toContain("${{");
  });

  it("uses actions of GitHub by their versions, and scripts that are there", () => {
    for (const { uses } of stepsOf(workflow)) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    for (const name of listScripts(workflow.text)) expect(packageFile.scripts).toHaveProperty([name]);
    for (const [path] of workflow.text.matchAll(/scripts\/[\w/-]+\.ts/g))
      expect(() => read(path)).not.toThrow();
  });
});

describe("workflows with the code of a change", () => {
  it("can write nothing and have no secrets", () => {
    const untrusted = workflows.filter(({ on }) => "pull_request" in on);
    expect(untrusted.map(({ file }) => file)).toContain(".github/workflows/review.yml");
    for (const { permissions, text, jobs } of untrusted) {
      expect(permissions).toEqual({ contents: "read" });
      expect(Object.values(jobs).some((job) => job.permissions)).toBe(false);
      expect(text).not.toMatch(/secrets\./);
    }
  });

  it("are not run by those that may write to issues", () => {
    const trusted = workflows.filter(({ on }) => "workflow_run" in on || "pull_request_target" in on);
    expect(trusted).toHaveLength(2);
    for (const workflow of trusted) {
      const steps = stepsOf(workflow);
      expect(steps.some(({ uses, run }) => run !== undefined || uses?.startsWith("actions/checkout"))).toBe(
        false,
      );
    }
  });

  it("find the comment of the review and the issue of links by the marks that they begin with", () => {
    const mark = "<!-- spolecznik-review -->";
    for (const file of [".github/workflows/comment.yml", ".gitlab/publish-review.mjs"])
      expect(read(file)).toContain(mark);
    expect(read("src/review/format-markdown.ts")).toContain(mark);
    expect(read(".ci/link-issue.mjs")).toContain(LINK_MARK);
  });
});

describe("the pipeline of GitLab", () => {
  const pipeline = parse(read(".gitlab-ci.yml")) as Record<string, { script?: string[]; rules?: object[] }>;

  it("has jobs with rules and with scripts that are there", () => {
    const jobs = Object.entries(pipeline).filter(([, value]) => value.script);
    expect(jobs.map(([name]) => name)).toEqual(["check", "review", "links"]);
    for (const [, { script = [], rules = [] }] of jobs) {
      expect(rules.length).toBeGreaterThan(0);
      expect(script.every((line) => typeof line === "string")).toBe(true);
      for (const name of listScripts(script.join("\n"))) expect(packageFile.scripts).toHaveProperty([name]);
    }
  });
});
