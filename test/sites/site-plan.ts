import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importBoundaries } from "#src/collections/boundaries/import/import-boundaries.ts";
import { readToday } from "#src/collections/portal/read-today.ts";
import { readNow } from "#src/core/time/read-now.ts";
import { serveBoundaries } from "#test/support/boundary-service.ts";
import { makeRepository } from "#test/support/git-repository.ts";
import { makePmtiles } from "#test/support/make-pmtiles.ts";
import { editAtRandom } from "#test/support/random-edits.ts";
import { writeRegion } from "#test/support/region.ts";
import { exampleUnits } from "#test/support/squares.ts";

/** What a site is built from with `npm run build`. */
export type SitePlan = {
  /** Writes the content into an empty folder, or names an existing folder. */
  write: (folder: string) => Promise<string> | string;
  /** Where it is built; a temporary folder when not given. */
  outDir?: string;
  environment?: Record<string, string>;
  /** Builds without the check, which would ask for a file in `public/` of the project. */
  isUnchecked?: true;
  /** A change of the content that is undone by `write`: the site is built with it first, then again without it. */
  changeFirst?: (content: string) => void;
  /** What differs in the environment of the first of two builds. */
  firstEnvironment?: Record<string, string>;
  /** Adds to the built site what does not come from the content. */
  finish?: (outDir: string) => void;
};

/** The configured address of the map's base layer images; tests answer its requests. */
export const TILE_HOST = "https://tiles.example.org";

/** The edits of the build that is done over; `node test/run-random-edits.ts` tries others. */
const SEED = 20261129;

const root = join(import.meta.dirname, "../..");
const credit = `attribution: { name: Example tiles, url: ${TILE_HOST}/ }`;

function writeMinimal(folder: string, map?: string): string {
  cpSync(join(root, "test/fixtures/valid-minimal"), folder, { recursive: true });
  const portal = join(folder, "portal.yaml");
  if (map) writeFileSync(portal, `${readFileSync(portal, "utf8")}\nmap: { ${map}, ${credit} }\n`);
  return folder;
}

async function writeBoundaries(folder: string): Promise<void> {
  const { url, close } = await serveBoundaries(exampleUnits, { format: "gml" });
  await importBoundaries(folder, url, readNow().toISOString().slice(0, 10));
  close();
}

function replaceIn(file: string, written: string, instead: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(written)) throw new Error(`${file} does not contain ${written}`);
  writeFileSync(file, text.replace(written, instead));
}

/** Changes the name of an entity and of a service, adds an entity and changes the last words of another. */
function changeRegion(content: string): void {
  const entities = join(content, "entities");
  replaceIn(join(entities, "fundacja-laka.md"), "name: Fundacja Łąka", "name: Fundacja Dawna Łąka");
  replaceIn(join(content, "vocabularies/services.yaml"), "pl: ", "pl: dawny ");
  cpSync(join(entities, "wtz-polana.md"), join(entities, "wtz-dawny.md"));
  replaceIn(join(entities, "fundacja-swiatelko.md"), "tylko w testach.", "tylko w dawnych testach.");
}

/** Every site that tests use, in the order in which they are built. */
export const sitePlans = {
  /** The portal of `content/`, about which nothing may be assumed. */
  content: { write: () => "content", outDir: "dist" },
  /** The reference region of the tests, in two languages. */
  region: { write: (folder) => writeRegion(folder).then(() => folder) },
  /** The smallest region, English first, published under a path. */
  minimal: {
    write: (folder) => writeMinimal(folder),
    environment: { SITE_URL: "https://example.org/portal/" },
  },
  /**
   * The smallest region with what others than the portal serve or keep: a base layer of another host, and the page for
   * editors, which saves in the browser; in git, with more entities than may have feeds.
   */
  edited: {
    write: (folder) => {
      writeMinimal(folder, `raster: "${TILE_HOST}/{z}/{x}/{y}.png"`);
      const portal = join(folder, "portal.yaml");
      writeFileSync(
        portal,
        `${readFileSync(portal, "utf8")}editing: { backend: test }\nentityFeedsUpTo: 3\n`,
      );
      makeRepository(folder).commit("2026-01-10T12:00:00Z");
      return folder;
    },
  },
  /** The smallest region with a base layer of its own and imported boundaries. */
  ownMap: {
    write: async (folder) => {
      writeMinimal(folder, "pmtiles: /map/region.pmtiles");
      await writeBoundaries(folder);
      return folder;
    },
    isUnchecked: true,
    finish: (outDir) => {
      mkdirSync(join(outDir, "map"));
      writeFileSync(join(outDir, "map/region.pmtiles"), makePmtiles("water"));
    },
  },
  /**
   * The reference region in America, built over a build of a changed region on the other side of the world with the
   * plainest settings of a system: what is kept comes from there.
   */
  rebuilt: {
    write: async (folder) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      await writeRegion(folder);
      return folder;
    },
    environment: { TZ: "America/Los_Angeles" },
    firstEnvironment: { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" },
    changeFirst(content) {
      changeRegion(content);
      // What changes in portal.yaml stands on every page, and then none is kept.
      editAtRandom(content, SEED, readToday(content, readNow()), ["the portal"]);
    },
  },
} satisfies Record<string, SitePlan>;

/** A site that tests use. */
export type SiteName = keyof typeof sitePlans;

/** The plan of a site. */
export const planOf = (name: SiteName): SitePlan => sitePlans[name];
