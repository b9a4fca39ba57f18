/** A path as written in a content file, from the root of the content; one that leads out of it keeps its `..`. */
export function resolvePath(file: string, written: string): string {
  const parts = file.split("/").slice(0, -1);
  for (const part of written.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
