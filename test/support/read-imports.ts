import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** One import, dynamic import or `export … from` of a file; a `target` in the project is its path from the root. */
export type Import = { file: string; target: string; isType: boolean; names: string[] };

const root = join(import.meta.dirname, "../..");

/** All code files of a folder of the project, as paths from its root; fixtures are data. */
export const listCode = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.(ts|astro|mjs|css)$/.test(file) && !file.startsWith("test/fixtures/"));

/** The text of a file of the project. */
export const readCode = (file: string): string => readFileSync(join(root, file), "utf8");

const SCRIPT = /<script(?![^>]*(?:is:inline|type="application))[^>]*>([\s\S]*?)<\/script>/g;

/** The front matter of a component runs on the server, its scripts in browsers; both import. */
const listScripts = (file: string, text: string): string[] =>
  file.endsWith(".astro")
    ? [
        /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "",
        ...[...text.matchAll(SCRIPT)].map(([, code]) => code ?? ""),
      ]
    : [text];

function toTarget(file: string, specifier: string): string {
  if (specifier.startsWith("#")) return specifier.slice(1);
  return specifier.startsWith(".") ? relative(root, join(root, dirname(file), specifier)) : specifier;
}

/** Every import of a file: static, dynamic, of types, and `export … from`. */
export function readImports(file: string): Import[] {
  return listScripts(file, readCode(file)).flatMap((code) => {
    const found: Import[] = [];
    const add = (node: ts.Node | undefined, isType: boolean, names: string[]) => {
      if (node && ts.isStringLiteral(node))
        found.push({ file, target: toTarget(file, node.text), isType, names });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, ...readClause(node.importClause));
      else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, ["*"]);
      else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        add(node.arguments[0], false, ["*"]);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
    return found;
  });
}

/** Whether a clause imports only types, and the names that it imports. */
function readClause(clause: ts.ImportClause | undefined): [isType: boolean, names: string[]] {
  const bindings = clause?.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const isType =
    clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (named.length > 0 && !clause?.name && named.every((element) => element.isTypeOnly));
  return [isType, named.map(({ name }) => name.text)];
}

/** Groups of files that import each other, directly or through others (strongly connected components; Tarjan). */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const marks = new Map<string, { index: number; low: number; open: boolean }>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string) => {
    const mark = { index: marks.size, low: marks.size, open: true };
    marks.set(file, mark);
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      const known = marks.get(target) ?? visit(target);
      if (known.open) mark.low = Math.min(mark.low, known.low);
    }
    if (mark.low === mark.index) {
      const members = stack.splice(stack.indexOf(file));
      for (const member of members) {
        const closed = marks.get(member);
        if (closed) closed.open = false;
      }
      if (members.length > 1 || graph.get(file)?.includes(file)) cycles.push(members.toSorted());
    }
    return mark;
  };
  for (const file of graph.keys()) if (!marks.has(file)) visit(file);
  return cycles;
}
