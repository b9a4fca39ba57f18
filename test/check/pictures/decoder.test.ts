import { expect, it, onTestFinished } from "vitest";
import { checkPicture } from "#src/check/pictures/check-picture.ts";
import { fixture } from "#test/support/content-folder.ts";

it("starts one thread at most, however many pictures there are", () => {
  let threads = 0;
  const count = () => (threads += 1);
  process.on("worker", count);
  onTestFinished(() => void process.off("worker", count));
  const picture = "entities/example-harbour-cooperative.png";
  for (let number = 0; number < 3; number += 1)
    expect(checkPicture(picture, `${fixture("valid-minimal")}/${picture}`)).toEqual([]);
  // Another test of this process may have started it already.
  expect(threads).toBeLessThanOrEqual(1);
});
