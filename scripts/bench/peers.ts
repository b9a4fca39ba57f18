import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A site generator that builds the same content files, to compare with. */
export type Peer = {
  name: string;
  /** Whether it can run on this machine. */
  isInstalled: () => boolean;
  /** Prepares a project around a content folder. */
  prepare: (project: string, content: string) => void;
  command: string;
  args: string[];
  /** Folder of the built pages inside the project. */
  output: string;
};

const page = (title: string, summary: string, body: string) =>
  `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>${title}</title></head>` +
  `<body><main data-pagefind-body><h1>${title}</h1><p>${summary}</p>${body}</main></body></html>\n`;

const runs = (command: string, args: string[]) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

const hugo: Peer = {
  name: "Hugo",
  isInstalled: () => runs("hugo", ["version"]),
  prepare: (project, content) => {
    const layouts = join(project, "layouts/_default");
    mkdirSync(layouts, { recursive: true });
    writeFileSync(join(project, "config.yaml"), "baseURL: https://example.org/\ntitle: Bench\n");
    const single = page("{{ .Params.name | default .Title }}", "{{ .Params.summary }}", "{{ .Content }}");
    const list = "{{ range .Pages }}<li><a href='{{ .RelPermalink }}'>{{ .Params.name }}</a></li>{{ end }}";
    writeFileSync(join(layouts, "single.html"), single);
    writeFileSync(join(layouts, "list.html"), page("{{ .Title }}", "", `<ul>${list}</ul>`));
    for (const collection of ["entities", "good-practices", "forum-editions"])
      cpSync(join(content, collection), join(project, "content", collection), { recursive: true });
  },
  command: "hugo",
  args: ["--quiet"],
  output: "public",
};

const eleventy: Peer = {
  name: "Eleventy 3",
  isInstalled: () => runs("eleventy", ["--version"]),
  prepare: (project, content) => {
    mkdirSync(join(project, "input/_includes"), { recursive: true });
    const single = page("{{ name or title }}", "{{ summary }}", "{{ content | safe }}");
    writeFileSync(join(project, "input/_includes/page.njk"), single);
    writeFileSync(join(project, "input/input.json"), '{ "layout": "page.njk" }\n');
    const list =
      "{% for item in collections.all %}<li><a href='{{ item.url }}'>{{ item.data.name }}</a></li>{% endfor %}";
    const head = '---\nlayout: ""\neleventyExcludeFromCollections: true\n---\n';
    writeFileSync(join(project, "input/index.njk"), head + page("Bench", "", `<ul>${list}</ul>`));
    for (const collection of ["entities", "good-practices", "forum-editions"])
      cpSync(join(content, collection), join(project, "input", collection), { recursive: true });
  },
  command: "eleventy",
  args: ["--input=input", "--output=public", "--quiet"],
  output: "public",
};

/** The generators that a benchmark compares with. */
export const peers: readonly Peer[] = [hugo, eleventy];
