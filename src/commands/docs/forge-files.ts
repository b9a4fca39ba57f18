import { readContent } from "#src/check/read-content.ts";
import { listAskedForms } from "#src/collections/entities/import/issue/options.ts";
import { toGithubForm, toGitlabForm } from "#src/collections/entities/import/issue/write-forms.ts";
import { toLabelerFile } from "#src/review/labels.ts";

const WRITTEN = "# Written by `npm run docs`\n";

/** What the hosts of repositories read, made from the definitions and the vocabularies of a content folder: forms and labels. */
export function listForgeFiles(folder: string): { file: string; text: string }[] {
  const content = readContent(folder);
  const forms = content ? listAskedForms(content) : [];
  return [
    { file: ".github/labeler.yml", text: WRITTEN + toLabelerFile() },
    ...forms.flatMap((form) => [
      { file: `.github/ISSUE_TEMPLATE/${form.id}.yml`, text: WRITTEN + toGithubForm(form) },
      { file: `.gitlab/issue_templates/${form.id}.md`, text: toGitlabForm(form) },
    ]),
  ];
}
