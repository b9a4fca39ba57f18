import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPageAddresses } from "#src/check/rules/check-page-addresses.ts";
import type { Content } from "#src/collections/content.ts";
import { checkFiles, entity, fixture, page } from "#test/support/content-folder.ts";

const idsOf = (path: string, text: string) =>
  checkFiles({ [path]: text }).flatMap(({ file, id }) => (file === path ? [id] : []));

/** Names at which pages and files of the portal begin, without the endings of their sources. */
const routes = readdirSync("src/pages")
  .filter((name) => !name.startsWith("["))
  .map((name) => name.replace(/\..*$/, ""));

describe("addresses of text pages", () => {
  const names = routes.filter((name) => !["robots", "kanal", "wolontariat"].includes(name));

  it.each([...new Set([...names, "pl", "en", "404", "index", "pagefind", "gminy", "osoby", "og", "pliki"])])(
    "are not those of the portal: %s",
    (name) => {
      expect(idsOf(`pages/${name}.mdx`, page("Text."))).toEqual(["address-reserved"]);
    },
  );

  it.each(["kontakt", "wolontariat", "zlecaj-pes", "dane-samorzadu", "2026", "forum-2", "nabor", "de"])(
    "may be any others, and those of texts that a part of the portal shows: %s",
    (name) => {
      expect(idsOf(`pages/${name}.md`, page("Text."))).toEqual([]);
    },
  );

  it("are not those of files that the portal serves", () => {
    const entries = {
      pages: [{ id: "mapa", file: "pages/mapa.md", path: [], data: {}, refused: new Set() }],
    };
    const check = (file: string) =>
      checkPageAddresses({ entries, publicFiles: new Set([file]) } as unknown as Content, "2026-11-23");
    expect(check("/mapa/index.html")).toMatchObject([{ id: "address-reserved", file: "pages/mapa.md" }]);
    expect(check("/mapa")).toHaveLength(1);
    expect(check("/mapa.pdf")).toEqual([]);
  });
});

describe("addresses of entries", () => {
  it("are not those of further pages of their list", () => {
    expect(idsOf("entities/2.md", entity())).toEqual(["address-reserved"]);
    expect(idsOf("entities/2a.md", entity())).toEqual([]);
  });

  it("are not those of further pages of a county, in the vocabulary of services", () => {
    const path = "vocabularies/services.yaml";
    const text = readFileSync(join(fixture("valid-minimal"), path), "utf8");
    const add = (id: string) => `${text}\n- id: "${id}"\n  name: { pl: mycie, en: washing }\n`;
    expect(idsOf(path, add("2"))).toEqual(["address-reserved"]);
    expect(idsOf(path, add("2-w-domu"))).toEqual([]);
  });

  it("may be numbers where lists have one page", () => {
    expect(idsOf("speakers/2.md", "---\nname: X\n---\n")).not.toContain("address-reserved");
  });

  it("are not those of folders of the portal", () => {
    expect(idsOf("volunteer-offers/centra.md", "---\ntitle: X\n---\n")).toContain("address-reserved");
    expect(idsOf("networks/centra.md", "---\nname: X\n---\n")).not.toContain("address-reserved");
  });
});
