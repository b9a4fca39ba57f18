import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changeContent } from "#src/commands/change-content.ts";
import { makeContent } from "#test/support/content-folder.ts";
import { createTemporaryFolder } from "#test/support/temporary-folder.ts";

it("a command waits for another one in its content folder, however that is named, and in no other", async () => {
  const folder = makeContent({});
  const link = join(createTemporaryFolder(), "link");
  symlinkSync(folder, link);
  const told: string[] = [];
  const [begun, heard] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const speak = (name: string) => ({
    language: "en" as const,
    progress: (text: string) => {
      told.push(`${name}: ${text}`);
      heard.resolve();
    },
  });
  const first = changeContent(folder, speak("first"), () => {
    begun.resolve();
    return heard.promise;
  });
  await begun.promise;
  expect(await changeContent(makeContent({}), speak("elsewhere"), () => "done")).toBe("done");
  expect(told).toEqual([]);
  await Promise.all([first, changeContent(link, speak("second"), () => undefined)]);
  expect(told).toEqual([expect.stringMatching(/^second: Another command is writing content now/)]);
});
