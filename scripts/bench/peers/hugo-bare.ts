import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { barePage, collections, runs, type Peer } from "./peer.ts";

function prepare(project: string, content: string): void {
  const layouts = join(project, "layouts/_default");
  mkdirSync(layouts, { recursive: true });
  writeFileSync(join(project, "config.yaml"), "baseURL: https://example.org/\ntitle: Bench\n");
  const single = barePage("{{ .Params.name | default .Title }}", "{{ .Params.summary }}", "{{ .Content }}");
  const list = "{{ range .Pages }}<li><a href='{{ .RelPermalink }}'>{{ .Params.name }}</a></li>{{ end }}";
  writeFileSync(join(layouts, "single.html"), single);
  writeFileSync(join(layouts, "list.html"), barePage("{{ .Title }}", "", `<ul>${list}</ul>`));
  for (const collection of collections)
    cpSync(join(content, collection), join(project, "content", collection), { recursive: true });
}

/** Hugo with bare pages of the same files: the least that a generator can do. */
export const hugoBare: Peer = {
  name: "Hugo, bare",
  isInstalled: () => runs("hugo", ["version"]),
  prepare,
  command: "hugo",
  args: ["--quiet"],
  output: "public",
};
