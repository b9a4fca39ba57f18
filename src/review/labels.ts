import { stringify } from "yaml";
import { allDefinitions } from "#src/collections/index.ts";

/** The labels of changes as `actions/labeler` wants them: each collection's Polish name, and the files that it has. */
export const toLabelerFile = (): string =>
  stringify(
    Object.fromEntries(
      allDefinitions.map(({ label, path, form, extensions }) => {
        const files =
          form === "entry" ? extensions.map((ending) => `content/${path}/*.${ending}`) : [`content/${path}`];
        return [label.pl, [{ "changed-files": [{ "any-glob-to-any-file": files }] }]];
      }),
    ),
  );
