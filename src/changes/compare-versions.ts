import { isDeepStrictEqual } from "node:util";
import { isFields } from "#src/core/integrity/records.ts";
import { splitFrontMatter } from "#src/core/source/front-matter.ts";
import { parseYaml } from "#src/core/source/parse-yaml.ts";

/** How two versions of an entry differ: names of fields of its front matter, and whether its text does. */
export type Difference = {
  added: string[];
  changed: string[];
  removed: string[];
  hasNewText: boolean;
  /** Whether it says since then that the organisation has closed. */
  hasClosed: boolean;
};

/**
 * How two versions of a Markdown file differ. Only values count: notation, order and comments do not. A field that
 * cannot be read differs when its letters do.
 */
export function compareVersions(before: string, after: string): Difference {
  const [old, now] = [readVersion(before), readVersion(after)];
  const names = [...new Set([...now.fields.keys(), ...old.fields.keys()])];
  return {
    added: names.filter((name) => !old.fields.has(name)),
    changed: names.filter((name) => differ(old.fields.get(name), now.fields.get(name))),
    removed: names.filter((name) => !now.fields.has(name)),
    hasNewText: old.body !== now.body,
    hasClosed: isClosed(now) && !isClosed(old),
  };
}

/** The difference of a version from itself. */
export const noDifference: Difference = {
  added: [],
  changed: [],
  removed: [],
  hasNewText: false,
  hasClosed: false,
};

/** Whether two versions say the same. */
export const isSame = ({ added, changed, removed, hasNewText }: Difference): boolean =>
  !hasNewText && [added, changed, removed].every((names) => names.length === 0);

type Version = { fields: ReadonlyMap<string, string>; body: string };

const KEY = /^([A-Za-z_][\w-]*):(?=\s|$)/;

/** Cuts a file into the texts of its fields, which are parsed only where they differ. */
function readVersion(text: string): Version {
  const front = splitFrontMatter(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
  const fields = new Map<string, string>();
  const body = "body" in front ? front.body.trim() : "";
  if (front.state !== "yaml") return { fields, body };
  let name: string | undefined;
  for (const line of front.yaml.split("\n")) {
    if (line.startsWith("#")) continue;
    name = KEY.exec(line)?.[1] ?? name;
    if (name !== undefined) fields.set(name, `${fields.get(name) ?? ""}${line}\n`);
  }
  return { fields, body };
}

function differ(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || before.trimEnd() === after.trimEnd()) return false;
  try {
    return !isDeepStrictEqual(parseYaml(before), parseYaml(after));
  } catch {
    return true;
  }
}

function isClosed({ fields }: Version): boolean {
  const text = fields.get("lifeCycle");
  if (!text?.includes("closed")) return false;
  try {
    const data = parseYaml(text);
    const life = isFields(data) ? data["lifeCycle"] : undefined;
    return isFields(life) && life["state"] === "closed";
  } catch {
    return false;
  }
}
