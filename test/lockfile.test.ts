import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Package = { version?: string; optionalDependencies?: Record<string, string> };

const file = join(import.meta.dirname, "../package-lock.json");
const { packages } = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, Package> };

/** The paths where Node looks for a dependency of the package at `path`, nearest first. */
function* placesOf(path: string, name: string) {
  for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
    yield packages[place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`];
    if (place === "") return;
  }
}

describe("the lock file", () => {
  // npm sometimes drops binaries of other platforms from it: https://github.com/npm/cli/issues/4828
  it("has the binaries of every platform, so that npm ci works anywhere", () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([, version]) => /^\d/.test(version))
        .filter(([name, version]) => [...placesOf(path, name)].find((found) => found)?.version !== version)
        .map(([name, version]) => `${path} needs ${name}@${version}`),
    );
    expect(missing).toEqual([]);
  });
});
