import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { createTemporaryFolder } from "./temporary-folder.ts";

const colours = ["#0a5a54", "#b5480a", "#58544a"];

/** The small valid region with three drawn pictures at one good practice; its interface is Polish. */
export async function makeGalleryContent(): Promise<string> {
  const folder = createTemporaryFolder();
  cpSync(join(import.meta.dirname, "../fixtures/valid-minimal"), folder, { recursive: true });
  const portal = join(folder, "portal.yaml");
  writeFileSync(portal, readFileSync(portal, "utf8").replace("languages: [en, pl]", "languages: [pl, en]"));
  const practices = join(folder, "good-practices");
  const entries = await Promise.all(
    colours.map(async (background, index) => {
      const create = { width: 2400, height: 1600 - 200 * index, channels: 3, background } as const;
      await sharp({ create })
        .jpeg()
        .toFile(join(practices, `picture-${index}.jpg`));
      return `  - { src: ./picture-${index}.jpg, alt: Plama koloru numer ${index + 1}, author: Test, caption: Podpis ${index + 1} }`;
    }),
  );
  const file = join(practices, "shared-kitchen.mdx");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("sources:\n", `pictures:\n${entries.join("\n")}\nsources:\n`));
  return folder;
}
