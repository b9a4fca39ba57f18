import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a Markdown file refers to: addresses of links and pictures, and paths of the project in backticks. */
export type Document = { file: string; links: string[]; paths: string[]; headings: string[] };

const root = join(import.meta.dirname, "../..");

const listIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !/^test\/fixtures\/|\/guide\.\w+\.md$/.test(file));

/** The Markdown files about the project; content and fixtures are data, and the guide of the handbook is a page. */
export const listDocuments = (): string[] => [
  "README.md",
  ...[".github", "src", "scripts", "test"].flatMap(listIn),
];

const LINK = /(?<!`)\[(?:[^\]`]|`[^`]*`)*\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g;
const CODE = /(`+)(.+?)\1/g;
const PATH = /(?:^|[\s=(])((?:src|test|scripts|content|\.github)\/[^\s,;:)]*)/g;

/** The name that a heading has in addresses, as GitHub makes it. */
const toAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

/** Reads a Markdown file of the project; blocks of code hold examples and are left out. */
export function readDocument(file: string): Document {
  const text = readFileSync(join(root, file), "utf8").replaceAll(/^```[\s\S]*?^```/gm, "");
  return {
    file,
    links: [...text.matchAll(LINK)].map(([, link, picture]) => link ?? picture ?? ""),
    paths: [...text.matchAll(CODE)].flatMap(([, , code = ""]) =>
      [...code.matchAll(PATH)].map(([, path = ""]) => path),
    ),
    headings: [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => toAnchor(heading)),
  };
}
