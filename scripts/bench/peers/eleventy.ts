import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { barePage, collections, runs, type Peer } from "./peer.ts";

function prepare(project: string, content: string): void {
  mkdirSync(join(project, "input/_includes"), { recursive: true });
  const single = barePage("{{ name or title }}", "{{ summary }}", "{{ content | safe }}");
  writeFileSync(join(project, "input/_includes/page.njk"), single);
  writeFileSync(join(project, "input/input.json"), '{ "layout": "page.njk" }\n');
  const list =
    "{% for item in collections.all %}<li><a href='{{ item.url }}'>{{ item.data.name }}</a></li>{% endfor %}";
  const head = '---\nlayout: ""\neleventyExcludeFromCollections: true\n---\n';
  writeFileSync(join(project, "input/index.njk"), head + barePage("Bench", "", `<ul>${list}</ul>`));
  for (const collection of collections)
    cpSync(join(content, collection), join(project, "input", collection), { recursive: true });
}

/** Eleventy with bare pages of the same files. */
export const eleventy: Peer = {
  name: "Eleventy 3, bare",
  isInstalled: () => runs("eleventy", ["--version"]),
  prepare,
  command: "eleventy",
  args: ["--input=input", "--output=public", "--quiet"],
  output: "public",
};
