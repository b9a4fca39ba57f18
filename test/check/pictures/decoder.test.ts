import { createSyncFn } from "synckit";
import { expect, it, vi } from "vitest";
import { checkPicture } from "#src/check/pictures/check-picture.ts";
import { fixture } from "#test/support/content-folder.ts";

vi.mock("synckit", { spy: true });

it("starts a thread with the first picture, and no other thread with the next one", () => {
  expect(createSyncFn).not.toHaveBeenCalled();
  const picture = "entities/example-harbour-cooperative.png";
  for (let number = 0; number < 2; number += 1)
    expect(checkPicture(picture, `${fixture("valid-minimal")}/${picture}`)).toEqual([]);
  expect(createSyncFn).toHaveBeenCalledTimes(1);
});
