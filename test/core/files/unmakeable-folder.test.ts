import { platform } from "node:os";
import { expect, it } from "vitest";
import { replaceFolder } from "#src/core/files/replace-folder.ts";

it.runIf(platform() === "linux")(
  "a folder that cannot be made is an error and not a wait without end",
  async () => {
    await expect(replaceFolder("/proc/none/site", () => undefined)).rejects.toThrow(/ENOENT|EACCES|EPERM/);
  },
);
