import { readFileSync } from "node:fs";
import { contentFolder } from "#src/check/files/content-files.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { Fault } from "#src/commands/fault.ts";
import { requireContent } from "#src/commands/require-content.ts";
import { oneArgument } from "#src/commands/options.ts";
import { parseYaml } from "#src/core/source/parse-yaml.ts";
import { findRepository } from "#src/review/git.ts";
import { listUnknownCounties, ownersSchema, toCodeOwners, type Owners } from "#src/review/owners.ts";

function readOwners(file: string): Owners {
  const text = readFileSync(file, "utf8");
  const read = ownersSchema.safeParse(parse(text));
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => path.join(".") || "–").join(", ");
  throw new Fault("owners", { file, fields });
}

function parse(text: string): unknown {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
}

/** `npm run owners`: a `CODEOWNERS` file by counties. */
export const ownersCommand = defineCommand("owners", {
  parameters: { flags: {}, positional: oneArgument("file") },
  run: async ({ print }: Speaker, _: object, file: string) => {
    const folder = contentFolder();
    const content = requireContent(folder);
    const owners = readOwners(file);
    const unknown = listUnknownCounties(content, owners);
    if (unknown.length > 0) throw new Fault("counties", { file, codes: unknown.join(", ") });
    print(toCodeOwners(content, owners, `/${(await findRepository(folder)).prefix}`));
  },
});
