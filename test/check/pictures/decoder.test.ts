import { expect, it, vi } from "vitest";
import { fixture } from "#test/support/content-folder.ts";

vi.mock("synckit", { spy: true });

it("starts a thread with the first picture, and no other thread with the next one", async () => {
  // Another test of this process may have started one already.
  vi.resetModules();
  const { createSyncFn } = await import("synckit");
  const { checkPicture } = await import("#src/check/pictures/check-picture.ts");
  vi.mocked(createSyncFn).mockClear();
  const picture = "entities/example-harbour-cooperative.png";
  for (let number = 0; number < 2; number += 1)
    expect(checkPicture(picture, `${fixture("valid-minimal")}/${picture}`)).toEqual([]);
  expect(createSyncFn).toHaveBeenCalledTimes(1);
});
