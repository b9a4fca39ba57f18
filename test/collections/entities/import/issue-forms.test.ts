import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readContent } from "#src/check/read-content.ts";
import { findOptions, listAskedForms } from "#src/collections/entities/import/issue/options.ts";
import { toHeading } from "#src/collections/entities/import/issue/questions.ts";
import { toGithubForm, toGitlabForm } from "#src/collections/entities/import/issue/write-forms.ts";
import { formOf, forms, fresh, readIssue } from "#test/support/issue-answers.ts";

describe("the forms of issues", () => {
  it.each(forms)("$id is a form of GitHub, and each heading stands once", (form) => {
    const written = parse(toGithubForm(form));
    expect(Object.keys(written)).toEqual(["name", "description", "labels", "body"]);
    for (const { type, id, attributes, validations } of written.body) {
      expect(type).toMatch(/^(?:input|textarea|dropdown|checkboxes)$/);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label).toEqual(expect.any(String));
      const { options } = attributes;
      expect(Array.isArray(options) && options.length > 0).toBe(/^(?:dropdown|checkboxes)$/.test(type));
      if (type === "dropdown") {
        expect(new Set(options).size).toBe(options.length);
        expect(options.every((option: unknown) => typeof option === "string" && option !== "None")).toBe(
          true,
        );
      }
      if (type !== "checkboxes") expect(validations.required).toEqual(expect.any(Boolean));
    }
    const labels = written.body.map(({ attributes }: { attributes: { label: string } }) => attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
    const ids = written.body.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are told apart by their headings", () => {
    const headings = forms.map(({ questions }) =>
      questions.map(({ question }) => toHeading(question)).join(),
    );
    expect(new Set(headings).size).toBe(forms.length);
  });

  it("take lists of what has commas in it", () => {
    const options = ["bar, kawiarnia (bar)", "bar (b)", "kawiarnia (k)"].map((text) => ({
      value: /\((\w+)\)/.exec(text)?.[1] ?? "",
      text,
    }));
    const find = (answer: string) => {
      const { found, rest } = findOptions(options, answer);
      return [...found.map(({ value }) => value), rest];
    };
    expect(find("bar (b), bar, kawiarnia (bar), kawiarnia (k)")).toEqual(["b", "bar", "k", ""]);
    expect(find("k, BAR")).toEqual(["k", "b", ""]);
    expect(find("b, hotel, k")).toEqual(["b", "hotel, k"]);
  });
});

describe("a template of GitLab", () => {
  it("is read with its answers as an issue of GitHub", async () => {
    const form = formOf("dodaj-podmiot");
    const filled = form.questions.reduce(
      (text, { question: { id, label } }) => {
        const answer = (fresh as Record<string, string>)[id];
        const heading = `### ${toHeading({ label })}`;
        return answer === undefined ? text : text.replace(heading, `${heading}\n\n${answer}`);
      },
      toGitlabForm(form).replaceAll("- [ ]", "- [x]"),
    );
    expect(await readIssue(filled)).toMatchObject({
      isPartial: false,
      notes: [],
      proposals: [{ fields: { name: fresh.name } }],
    });
  });
});

it("the forms in the repository are those of its content", () => {
  const root = join(import.meta.dirname, "../../../..");
  const content = readContent(join(root, "content"));
  for (const form of content ? listAskedForms(content) : []) {
    const written = readFileSync(join(root, `.github/ISSUE_TEMPLATE/${form.id}.yml`), "utf8");
    expect(parse(written), "run npm run docs").toEqual(parse(toGithubForm(form)));
  }
});
